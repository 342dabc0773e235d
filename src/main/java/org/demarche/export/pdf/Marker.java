package org.demarche.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks in a page's content what belongs to which element of the text, and what to none. Marks do
/// not nest: each goes on until another is needed.
final class Marker {
  private final int page;
  private final Operators content;
  private final List<Tag> marked = new ArrayList<>();
  private boolean open;
  private @Nullable Tag current;

  /// @param page from 0
  Marker(int page, Operators content) {
    this.page = page;
    this.content = content;
  }

  /// What follows belongs to an element.
  ///
  /// @param tag null for what is only to be looked at
  void begin(@Nullable Tag tag) {
    if (open && tag == current) {
      return;
    }
    end();
    if (tag == null) {
      content.write("/Artifact BMC");
    } else {
      content.write("/" + tag.type() + " <</MCID " + marked.size() + ">> BDC");
      tag.add(new TagPart.Drawn(page, marked.size()));
      marked.add(tag);
    }
    open = true;
    current = tag;
  }

  void end() {
    if (open) {
      content.write("EMC");
      open = false;
    }
  }

  /// For each mark what it belongs to.
  List<Tag> marked() {
    return marked;
  }
}
