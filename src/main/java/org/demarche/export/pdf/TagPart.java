package org.demarche.export.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/// What an element consists of, in the order of reading.
sealed interface TagPart permits Tag, TagPart.Drawn, TagPart.Clickable {
  /// What is drawn between two marks of a page.
  ///
  /// @param page from 0
  record Drawn(int page, int mark) implements TagPart {}

  /// A place that can be clicked.
  ///
  /// @param page from 0
  record Clickable(int page, COSDictionary annotation) implements TagPart {}
}
