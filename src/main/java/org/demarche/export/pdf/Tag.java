package org.demarche.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An element of what a document says, for those who hear it, search it or take it apart: a
/// heading, a list, a link (ISO 32000-1, 14.8.4).
final class Tag implements TagPart {
  private final String type;
  private final @Nullable String instead;
  private final List<TagPart> parts = new ArrayList<>();

  /// @param instead said in place of what is drawn, or null
  Tag(String type, @Nullable String instead) {
    this.type = type;
    this.instead = instead;
  }

  Tag(String type) {
    this(type, null);
  }

  String type() {
    return type;
  }

  @Nullable String instead() {
    return instead;
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
