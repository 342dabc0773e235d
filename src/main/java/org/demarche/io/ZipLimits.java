package org.demarche.io;

/// What a zip file may hold at the most.
///
/// @param entries files and folders, also those that only stand in the names of others
/// @param nameLength in characters
/// @param depth folders in one another
/// @param totalBytes unpacked
/// @param ratio unpacked size of an entry to its packed one; records of people's making come to 30,
///   deflate to 1,032
/// @param smallBytes an entry up to this size may be packed as tightly as it will
record ZipLimits(
    int entries, int nameLength, int depth, long totalBytes, int ratio, long smallBytes) {
  static final ZipLimits STANDARD =
      new ZipLimits(FileTree.MOST_ENTRIES, 1_000, 20, 8L << 30, 200, 1L << 20);
}
