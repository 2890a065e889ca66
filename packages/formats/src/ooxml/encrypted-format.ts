import { format, hasBytes, hasExtension } from "../format.ts";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const streamName = Buffer.from("EncryptedPackage", "utf16le");
const extensions = ["xlsx", "xlsm", "xlsb", "docx", "docm", "pptx", "pptm"];

/** Office documents that were saved with a password: a compound file with the package encrypted inside ([MS-OFFCRYPTO] 2.3.4). */
export const encryptedOffice = format({
  id: "encrypted-office",
  name: "Office document with a password",
  extensions: [],
  locatedTo: "nothing: it is encrypted",
  recognise(head, name) {
    if (!hasBytes(head, compoundFile)) return 0;
    const isTold = Buffer.from(head.buffer, head.byteOffset, head.length).includes(streamName);
    return isTold ? 0.98 : hasExtension(name, extensions) ? 0.85 : 0;
  },
  load: () => import("./encrypted.ts"),
});
