// yazl sums every byte of an archive through this package, whose own loop costs more than all the rest of the work.
// Node has had the same sum in C since 20.15 (and yauzl, of the same hand, takes it); this can go once yazl does.
const { crc32 } = require('node:zlib');

exports.unsigned = (bytes, before = 0) => crc32(bytes, before);
