// Imported first and kept free of newer syntax, so that an old Node says what is wrong and stops here.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    'contend needs Node 20.19 or later; this is Node ' +
      process.versions.node +
      ' (' +
      process.execPath +
      ').\nGet a current version from https://nodejs.org and run the command again.\n',
  )
  process.exit(2)
}
