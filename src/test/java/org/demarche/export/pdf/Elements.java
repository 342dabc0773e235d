package org.demarche.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The elements of a document's structure tree.
final class Elements {
  private Elements() {}

  /// Those of a type, in the order of reading.
  static List<COSDictionary> of(PDDocument document, String type) {
    List<COSDictionary> found = new ArrayList<>();
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    walk(root.getDictionaryObject(COSName.K), type, found);
    return found;
  }

  /// Those of a type inside of an element, in the order of reading.
  static List<COSDictionary> in(COSDictionary element, String type) {
    List<COSDictionary> found = new ArrayList<>();
    walk(element.getDictionaryObject(COSName.K), type, found);
    return found;
  }

  private static void walk(COSBase part, String type, List<COSDictionary> out) {
    switch (part) {
      case COSArray parts -> parts.forEach(one -> walk(one, type, out));
      case COSObject reference -> walk(reference.getObject(), type, out);
      case COSDictionary element -> {
        if (type.equals(element.getNameAsString(COSName.S))) {
          out.add(element);
        }
        COSBase inner = element.getDictionaryObject(COSName.K);
        if (inner != null) {
          walk(inner, type, out);
        }
      }
      default -> {}
    }
  }
}
