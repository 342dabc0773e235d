package org.demarche.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.demarche.font.BundledFont;
import org.demarche.font.CarriedFont;
import org.demarche.font.GlyphLine.Placed;

/// A bundled font in a document: its texts name glyphs by two bytes, and what each of these stands
/// for is told beside it.
final class PdfFont {
  /// How many letters one block of a map may tell.
  private static final int BLOCK = 100;

  private static final int SYMBOLIC = 4;

  /// Programs that take text out of files see a space in a gap of a tenth of the size.
  private static final double GAP = 70;

  /// What is wider is no gap inside a word.
  private static final double SPACE = 200;

  private final BundledFont font;
  private final CarriedFont carried;

  /// What each glyph stands for, by its number in the document.
  private final Map<Integer, String> texts = new TreeMap<>();

  /// Glyphs that draw nothing, by what they stand for.
  private final Map<String, Integer> blanks = new TreeMap<>();

  /// Glyphs that advance further than by themselves, by glyph, gap and text.
  private final Map<String, Integer> widened = new TreeMap<>();

  PdfFont(BundledFont font) {
    this.font = font;
    carried = new CarriedFont(font);
  }

  /// The number of a glyph in the document.
  ///
  /// @param gap what stands between it and the next one, in thousandths of the size: it counts as
  ///   the glyph's where programs would else take it for a space between words
  int number(Placed glyph, double gap) {
    if (glyph.glyph() != 0 && gap > GAP && gap < SPACE) {
      return widened(glyph, (int) Math.round(gap));
    }
    if (glyph.glyph() == 0) {
      return blanks.computeIfAbsent(glyph.text(), this::blank);
    }
    int number = carried.number(glyph.glyph());
    texts.putIfAbsent(number, glyph.text());
    return number;
  }

  private int widened(Placed glyph, int by) {
    return widened.computeIfAbsent(
        glyph.glyph() + "+" + by + " " + glyph.text(),
        _ -> {
          int number = carried.widened(glyph.glyph(), by);
          texts.put(number, glyph.text());
          return number;
        });
  }

  private int blank(String text) {
    int number = carried.blank();
    texts.put(number, text);
    return number;
  }

  /// What a reader of the document takes a glyph for.
  String text(int number) {
    return texts.getOrDefault(number, "");
  }

  /// How far a glyph advances, in thousandths of the size.
  double advance(int number) {
    return carried.advance(number);
  }

  /// The font as documents have it, once all texts are set.
  ///
  /// @param streams makes the document's streams
  COSDictionary dictionary(Streams streams) {
    byte[] file = carried.file();
    String name = tag(file) + "+" + font.file().replaceFirst("\\.ttf$", "");
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, identity());
    descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    descendant.setItem(COSName.W, widths());
    descendant.setItem(COSName.FONT_DESC, descriptor(name, streams.of(file)));
    COSDictionary whole = new COSDictionary();
    whole.setItem(COSName.TYPE, COSName.FONT);
    whole.setItem(COSName.SUBTYPE, COSName.TYPE0);
    whole.setName(COSName.BASE_FONT, name);
    whole.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    whole.setItem(COSName.DESCENDANT_FONTS, descendants);
    whole.setItem(COSName.TO_UNICODE, streams.of(unicodeMap().getBytes(StandardCharsets.US_ASCII)));
    return whole;
  }

  /// Six letters that tell subsets of one font apart.
  private static String tag(byte[] file) {
    CRC32 sum = new CRC32();
    sum.update(file);
    long rest = sum.getValue();
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + rest % 26));
      rest /= 26;
    }
    return tag.toString();
  }

  private static COSDictionary identity() {
    COSDictionary identity = new COSDictionary();
    identity.setString(COSName.REGISTRY, "Adobe");
    identity.setString(COSName.ORDERING, "Identity");
    identity.setInt(COSName.SUPPLEMENT, 0);
    identity.setDirect(true);
    return identity;
  }

  private COSArray widths() {
    COSArray each = new COSArray();
    for (int number = 0; number < carried.size(); number++) {
      each.add(new COSFloat((float) carried.advance(number)));
    }
    COSArray widths = new COSArray();
    widths.add(COSInteger.ZERO);
    widths.add(each);
    return widths;
  }

  private COSDictionary descriptor(String name, COSStream file) {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    COSArray box = new COSArray();
    for (double side : carried.box()) {
      box.add(new COSFloat((float) side));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setFloat(COSName.ASCENT, (float) carried.ascent());
    descriptor.setFloat(COSName.DESCENT, (float) -carried.descent());
    descriptor.setFloat(COSName.CAP_HEIGHT, (float) carried.capitals());
    // No table of the font has it; it is about a fifth of the weight.
    descriptor.setInt(COSName.STEM_V, font.weight() / 5);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  private String unicodeMap() {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    int left = texts.size();
    int inBlock = 0;
    for (Map.Entry<Integer, String> entry : texts.entrySet()) {
      if (inBlock == 0) {
        inBlock = Math.min(BLOCK, left);
        map.append(inBlock).append(" beginbfchar\n");
      }
      map.append('<').append(Operators.hexadecimal(entry.getKey())).append("> <");
      entry.getValue().chars().forEach(unit -> map.append(Operators.hexadecimal(unit)));
      map.append(">\n");
      left--;
      inBlock--;
      if (inBlock == 0) {
        map.append("endbfchar\n");
      }
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString();
  }
}
