package org.demarche.export.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/// Writes what a document says as its structure tree (ISO 32000-1, 14.7).
final class Structure {
  private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
  private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
  private static final COSName MARK = COSName.getPDFName("MCID");
  private static final COSName OBJECT = COSName.getPDFName("Obj");

  private final List<PDPage> pages;
  private final IdentityHashMap<Tag, COSDictionary> elements = new IdentityHashMap<>();
  private final COSArray links = new COSArray();
  private int nextLink;

  Structure(List<PDPage> pages) {
    this.pages = pages;
    nextLink = pages.size();
  }

  /// The root of the tree.
  ///
  /// @param whole the document
  /// @param marked for each page what its marks belong to
  COSDictionary tree(Tag whole, String language, List<List<Tag>> marked) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    COSDictionary document = element(whole, root);
    document.setString(COSName.LANG, language);
    root.setItem(COSName.K, document);
    COSArray numbers = new COSArray();
    for (int page = 0; page < pages.size(); page++) {
      pages.get(page).setStructParents(page);
      COSArray parents = new COSArray();
      marked.get(page).forEach(tag -> parents.add(elements.get(tag)));
      numbers.add(COSInteger.get(page));
      numbers.add(parents);
    }
    numbers.addAll(links);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(PARENT_TREE, tree);
    root.setInt(NEXT_KEY, nextLink);
    return root;
  }

  private COSDictionary element(Tag tag, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    elements.put(tag, element);
    element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
    element.setName(COSName.S, tag.type());
    element.setItem(COSName.P, parent);
    String instead = tag.instead();
    if (instead != null) {
      element.setString(COSName.ALT, instead);
    }
    String reads = tag.reads();
    if (reads != null) {
      element.setString(COSName.ACTUAL_TEXT, reads);
    }
    COSArray parts = new COSArray();
    for (TagPart part : tag.parts()) {
      switch (part) {
        case Tag inner -> parts.add(element(inner, element));
        case TagPart.Drawn drawn -> parts.add(drawn(drawn));
        case TagPart.Clickable clickable -> parts.add(clickable(clickable, element));
      }
    }
    element.setItem(COSName.K, parts);
    return element;
  }

  private COSDictionary drawn(TagPart.Drawn drawn) {
    COSDictionary reference = reference(drawn.page(), "MCR");
    reference.setInt(MARK, drawn.mark());
    reference.setDirect(true);
    return reference;
  }

  private COSDictionary clickable(TagPart.Clickable clickable, COSDictionary element) {
    COSDictionary annotation = clickable.annotation();
    annotation.setInt(COSName.STRUCT_PARENT, nextLink);
    links.add(COSInteger.get(nextLink));
    links.add(element);
    nextLink++;
    COSDictionary reference = reference(clickable.page(), "OBJR");
    reference.setItem(OBJECT, annotation);
    reference.setDirect(true);
    return reference;
  }

  private COSDictionary reference(int page, String type) {
    COSDictionary reference = new COSDictionary();
    reference.setName(COSName.TYPE, type);
    reference.setItem(COSName.PG, pages.get(page).getCOSObject());
    return reference;
  }
}
