package org.demarche.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An element of what a document says, for those who hear it, search it or take it apart: a
/// heading, a list, a link (ISO 32000-1, 14.8.4).
final class Tag implements TagPart {
  private final String type;
  private final @Nullable String instead;
  private final @Nullable String reads;
  private final List<TagPart> parts = new ArrayList<>();

  private Tag(String type, @Nullable String instead, @Nullable String reads) {
    this.type = type;
    this.instead = instead;
    this.reads = reads;
  }

  /// @param instead told of what is drawn to those who do not see it, or null
  Tag(String type, @Nullable String instead) {
    this(type, instead, null);
  }

  Tag(String type) {
    this(type, null, null);
  }

  /// Letters that are drawn in another order than they are read, or by other means.
  ///
  /// @param text as it is read
  static Tag reading(String text) {
    return new Tag("Span", null, text);
  }

  String type() {
    return type;
  }

  @Nullable String instead() {
    return instead;
  }

  @Nullable String reads() {
    return reads;
  }

  List<TagPart> parts() {
    return parts;
  }

  void add(TagPart part) {
    parts.add(part);
  }

  /// A new element at the end of this one.
  Tag grow(String part) {
    Tag grown = new Tag(part);
    add(grown);
    return grown;
  }
}
