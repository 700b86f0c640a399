import { datePattern, timePattern } from './date-pattern.ts'
import { holdsDate } from './holds-date.ts'
import { boilerplate } from './line-rule.ts'
import type { LineRule } from './line-rule.ts'
import { exactLine, wholeLine } from './phrase-pattern.ts'

/** The same furniture on Arabic pages. Letters are folded before: alif without hamza, no vowel signs. */
export const arabicRules: readonly LineRule[] = [
  boilerplate(
    'dateline',
    'tells when the page was published',
    exactLine(
      String.raw`(?:(?:نشرت?|تم النشر|تاريخ النشر|تاريخ|اخر تحديث|حدثت?|تحديث|كتبت?)(?: في| بتاريخ| يوم)? ?:? ?)?(?:\S+[،,]? )?(?:${datePattern})${timePattern} ?م?`,
    ),
    { needs: holdsDate },
  ),
  boilerplate(
    'byline',
    'names the writer',
    exactLine(
      String.raw`(?:بقلم|كتبه|كتبته|الكاتبة?|المؤلفة?|تاليف|اعداد|ترجمة|تحرير|المحررة?) ?[:/]? ?\S[^.!؟]*`,
      'u',
    ),
    { words: 10 },
  ),
  boilerplate(
    'byline-role',
    'names the writer with a profession',
    exactLine(
      String.raw`[^.!؟:]{3,60}[،,|–-] ?(?:كاتبة?|صحفية?|محللة?|خبيرة?|باحثة?|مديرة?|مستشارة?|استاذة?|دكتورة?|رئيسة?|مؤسسة?|محررة?|مراسلة?)(?![\p{L}\p{M}])[^.!؟:]{0,60}`,
      'u',
    ),
    { words: 12, place: 'top' },
  ),
  boilerplate(
    'share-button',
    'asks to pass the page on',
    exactLine(
      String.raw`
      شاركها? | شارك(?: هذا)? (?:المقال|الخبر|الموضوع|على|عبر|مع).* | مشاركة(?: على| عبر)?.* |
      غرد | طباعة | ارسال | نسخ الرابط | انشر.* | تابعنا.* | تابعونا.* | تابع(?:وا)? .* على .*
    `,
      'u',
    ),
    { words: 10 },
  ),
  boilerplate(
    'counter',
    'is a number the page counts up',
    exactLine(
      String.raw`
      \p{Nd}[\p{Nd}.,]* ?(?:مشاهدة|مشاهدات|تعليقا?|تعليقات|مشاركة|مشاركات|اعجابا?|اعجابات|قراءة|قراءات|زيارة) |
      (?:المشاهدات|عدد المشاهدات|التعليقات|المشاركات|عدد الزيارات|القراءات) ?:? ?\p{Nd}[\p{Nd}.,]*
    `,
      'u',
    ),
  ),
  boilerplate(
    'read-time',
    'tells how long the text is',
    exactLine(
      String.raw`(?:مدة|وقت|زمن) القراءة.* | \p{Nd}+ ?(?:دقيقة|دقائق)(?: (?:للقراءة|قراءة))?`,
      'u',
    ),
    { words: 8 },
  ),
  boilerplate(
    'navigation',
    'is a menu entry or a control of the page',
    wholeLine(
      String.raw`
      الرئيسية | الصفحة الرئيسية | القائمة | بحث | تسجيل الدخول | تسجيل | اشتراك | اتصل بنا |
      من نحن | سياسة الخصوصية | شروط (?:الاستخدام|الخدمة) |
      (?:انظر|اقرا|راجع) (?:المزيد|الشروط) | المزيد | اعلان | اعلانات | محتوى مدعوم | التالي |
      السابق | المقال (?:التالي|السابق) | العودة.* | فهرس(?: المحتويات)? | المحتويات | تحميل |
      جدول المحتويات | عرض (?:الكل|المزيد) | \S*ضغط هنا.* | \S*نقر هنا.* |
      لتحميل .* (?:اضغط|انقر).*
    `,
      'u',
    ),
    { words: 8 },
  ),
  boilerplate(
    'related',
    'leads to other pages',
    exactLine(
      String.raw`(?:اقرا (?:ايضا|كذلك)|مقالات (?:ذات صلة|مشابهة|اخرى)|مواضيع (?:ذات صلة|مشابهة)|ذات صلة|شاهد ايضا|قد يعجبك|المزيد من|اخبار متعلقة|الاكثر قراءة).*`,
      'u',
    ),
    { words: 20 },
  ),
  boilerplate(
    'newsletter',
    'asks to subscribe',
    exactLine(
      String.raw`(?:احصل|اشترك|سجل|انضم|للاشتراك|تلق|استلم)\S* .*(?:النشرة|نشرتنا|القائمة البريدية|بريدك|البريد|قناتنا|القناة).*`,
      'u',
    ),
    { words: 30 },
  ),
  boilerplate(
    'disclaimer',
    'keeps the publisher out of trouble',
    exactLine(
      String.raw`(?:ان )?(?:جميع )?(?:الاراء|وجهات النظر|المقالات|ما ورد) ?(?:الواردة|المعبر عنها|المنشورة|في هذا|هنا).*(?:المؤلف|الكاتب|كاتبه|كتابها|اصحابها|صاحبه|بالضرورة).*`,
      'u',
    ),
    { words: 50 },
  ),
  boilerplate(
    'licence',
    'states the rights in the text',
    exactLine(String.raw`©.* | .*(?:جميع|كافة|كل) الحقوق محفوظة.* | حقوق (?:النشر|الطبع).*`, 'u'),
    { words: 25 },
  ),
  boilerplate(
    'tag-list',
    'files the page under topics',
    exactLine(
      String.raw`(?:الوسوم|وسوم|الكلمات (?:المفتاحية|الدالة)|كلمات مفتاحية|التصنيفات?|القسم|الاقسام) ?:.*`,
      'u',
    ),
    {
      words: 60,
    },
  ),
  boilerplate(
    'republished',
    'tells where the text appeared before',
    exactLine(String.raw`(?:المصدر|نقلا عن|المصادر) ?:.*`, 'u'),
  ),
]
