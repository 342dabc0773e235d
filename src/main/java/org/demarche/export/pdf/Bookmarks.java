package org.demarche.export.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The bookmarks of a document: its pages, where it has several, and in each its lanes and
/// headings.
final class Bookmarks {
  private final PDDocumentOutline outline = new PDDocumentOutline();

  /// A place of a page.
  ///
  /// @param top from the page's bottom, in its units
  record Place(String title, double top) {}

  /// @param whole whether the page is all there is
  void add(PDPage page, String title, List<Place> places, boolean whole) {
    PDOutlineNode above = outline;
    if (!whole) {
      PDOutlineItem item = item(page, new Place(title, page.getMediaBox().getHeight()));
      outline.addLast(item);
      above = item;
    }
    for (Place place : places) {
      above.addLast(item(page, place));
    }
  }

  private static PDOutlineItem item(PDPage page, Place place) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setTop((int) Math.ceil(place.top()));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(place.title());
    item.setDestination(destination);
    return item;
  }

  boolean isEmpty() {
    return !outline.hasChildren();
  }

  PDDocumentOutline outline() {
    return outline;
  }
}
