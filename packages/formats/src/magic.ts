/** The first bytes of a binary format. */
export interface Magic {
  readonly name: string;
  /** Id of its reader; absent where there is none and the name is all that is known. */
  readonly reader?: string;
  readonly bytes: readonly number[];
  /** Where they stand. (Default: 0) */
  readonly offset?: number;
  readonly source: string;
}

/** Binary formats, so that a file left out is called by its name, and a file in a table's cell is known for one. */
export const magics: readonly Magic[] = [
  { name: "zip", reader: "zip", bytes: [0x50, 0x4b, 0x03, 0x04], source: "APPNOTE.TXT, 4.3.7" },
  { name: "gzip", reader: "gzip", bytes: [0x1f, 0x8b, 0x08], source: "RFC 1952, 2.3" },
  { name: "bzip2", reader: "bzip2", bytes: [0x42, 0x5a, 0x68], source: "bzip2 manual" },
  { name: "xz", reader: "xz", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], source: "The .xz file format, 2.1.1.1" },
  { name: "Zstandard", reader: "zstd", bytes: [0x28, 0xb5, 0x2f, 0xfd], source: "RFC 8878, 3.1.1" },
  { name: "LZ4", reader: "lz4", bytes: [0x04, 0x22, 0x4d, 0x18], source: "LZ4 frame format" },
  { name: "PDF", reader: "pdf", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], source: "ISO 32000-2, 7.5.2" },
  {
    name: "OLE compound file (DOC, XLS, PPT, MSG)",
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    source: "[MS-CFB] 2.2",
  },
  { name: "Parquet", reader: "parquet", bytes: [0x50, 0x41, 0x52, 0x31], source: "Apache Parquet format, File format" },
  {
    name: "Avro",
    reader: "avro",
    bytes: [0x4f, 0x62, 0x6a, 0x01],
    source: "Apache Avro specification, Object container files",
  },
  { name: "ORC", bytes: [0x4f, 0x52, 0x43], source: "Apache ORC specification, File tail" },
  {
    name: "Arrow",
    reader: "arrow",
    bytes: [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31],
    source: "Apache Arrow columnar format, IPC file format",
  },
  {
    name: "SQLite",
    reader: "sqlite",
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
    source: "sqlite.org/fileformat2.html, 1.3",
  },
  { name: "7z", bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], source: "7zFormat.txt of the LZMA SDK" },
  { name: "RAR", bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], source: "RAR 5.0 archive format" },
  { name: "Cabinet", bytes: [0x4d, 0x53, 0x43, 0x46], source: "[MS-CAB] 2.1" },
  { name: "PNG image", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], source: "PNG (third edition), 5.2" },
  { name: "JPEG image", bytes: [0xff, 0xd8, 0xff], source: "ITU-T T.81, B.1.1.3" },
  { name: "GIF image", bytes: [0x47, 0x49, 0x46, 0x38], source: "GIF89a specification, 17" },
  { name: "TIFF image", bytes: [0x49, 0x49, 0x2a, 0x00], source: "TIFF 6.0, section 2" },
  { name: "TIFF image", bytes: [0x4d, 0x4d, 0x00, 0x2a], source: "TIFF 6.0, section 2" },
  { name: "BMP image", bytes: [0x42, 0x4d], source: "BITMAPFILEHEADER, Windows GDI" },
  {
    name: "RIFF container (WebP, WAV, AVI)",
    bytes: [0x52, 0x49, 0x46, 0x46],
    source: "Multimedia Programming Interface 1.0",
  },
  {
    name: "ISO media file (MP4, MOV, HEIC)",
    bytes: [0x66, 0x74, 0x79, 0x70],
    offset: 4,
    source: "ISO/IEC 14496-12, 4.3",
  },
  { name: "Matroska or WebM", bytes: [0x1a, 0x45, 0xdf, 0xa3], source: "RFC 8794, 11.2" },
  { name: "Ogg", bytes: [0x4f, 0x67, 0x67, 0x53], source: "RFC 3533, 6" },
  { name: "FLAC audio", bytes: [0x66, 0x4c, 0x61, 0x43], source: "RFC 9639, 6" },
  { name: "MP3 audio", bytes: [0x49, 0x44, 0x33], source: "ID3 tag version 2.3.0, 3.1" },
  { name: "ELF program", bytes: [0x7f, 0x45, 0x4c, 0x46], source: "System V ABI, chapter 4" },
  { name: "Windows program", bytes: [0x4d, 0x5a], source: "PE format, MS-DOS stub" },
  { name: "Mach-O program", bytes: [0xcf, 0xfa, 0xed, 0xfe], source: "mach-o/loader.h" },
  { name: "Java class or Mach-O program", bytes: [0xca, 0xfe, 0xba, 0xbe], source: "JVM specification, 4.1" },
  { name: "WebAssembly", bytes: [0x00, 0x61, 0x73, 0x6d], source: "WebAssembly core specification, 5.5.16" },
  { name: "TrueType font", bytes: [0x00, 0x01, 0x00, 0x00, 0x00], source: "OpenType specification, otff" },
  { name: "OpenType font", bytes: [0x4f, 0x54, 0x54, 0x4f], source: "OpenType specification, otff" },
  { name: "WOFF font", bytes: [0x77, 0x4f, 0x46, 0x46], source: "WOFF 1.0, 3" },
  { name: "WOFF2 font", bytes: [0x77, 0x4f, 0x46, 0x32], source: "WOFF 2.0, 4.1" },
  { name: "HDF5", bytes: [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a], source: "HDF5 file format, II.A" },
  { name: "NumPy array", bytes: [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59], source: "numpy.lib.format" },
  { name: "Python pickle", bytes: [0x80, 0x04, 0x95], source: "PEP 3154" },
  { name: "Java serialised object", bytes: [0xac, 0xed, 0x00, 0x05], source: "Java object serialization, 6.4.2" },
  { name: "Outlook data file (PST)", bytes: [0x21, 0x42, 0x44, 0x4e], source: "[MS-PST] 2.2.2.6" },
  { name: "Access database", bytes: [0x00, 0x01, 0x00, 0x00, 0x53, 0x74, 0x61, 0x6e], source: "Jet database header" },
  { name: "PostgreSQL custom dump", bytes: [0x50, 0x47, 0x44, 0x4d, 0x50], source: "pg_backup_archiver.h" },
  { name: "Packet capture", bytes: [0xd4, 0xc3, 0xb2, 0xa1], source: "draft-ietf-opsawg-pcap" },
  { name: "Debian package or ar archive", bytes: [0x21, 0x3c, 0x61, 0x72, 0x63, 0x68, 0x3e, 0x0a], source: "ar(5)" },
  { name: "RPM package", bytes: [0xed, 0xab, 0xee, 0xdb], source: "RPM file format, lead" },
  { name: "ISO 9660 image", bytes: [0x43, 0x44, 0x30, 0x30, 0x31], offset: 0x8001, source: "ECMA-119, 8.1" },
  { name: "OpenPGP message", bytes: [0x85, 0x01, 0x0c], source: "RFC 9580, 4.2" },
];
