package org.demarche.io;

import java.util.zip.CRC32C;

/// What tells one content of a file from another, without keeping it: two that differ have the same
/// mark about once in four billion times, and never where they differ in four bytes at most that
/// lie together.
///
/// @param length in bytes
public record ContentMark(long length, int check) {
  public static ContentMark of(byte[] content) {
    CRC32C check = new CRC32C();
    check.update(content);
    return new ContentMark(content.length, (int) check.getValue());
  }
}
