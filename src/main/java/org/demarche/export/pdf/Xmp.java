package org.demarche.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.demarche.scene.Folio;

/// What a document says of itself to machines (ISO 16684-1), among it that it keeps to PDF/A-2u.
final class Xmp {
  /// A year, a month or a day. Archives take no date in other words.
  private static final Pattern ISO_8601 =
      Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

  private Xmp() {}

  static byte[] packet(Folio folio, String program) {
    StringBuilder xmp = new StringBuilder();
    xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    xmp.append("<rdf:Description rdf:about=\"\"");
    xmp.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    xmp.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
    xmp.append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
    xmp.append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n");
    xmp.append("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>U</pdfaid:conformance>\n");
    xmp.append("<dc:format>application/pdf</dc:format>\n");
    alternatives(xmp, "title", folio.title());
    alternatives(xmp, "description", folio.description());
    list(xmp, "creator", "Seq", folio.credit());
    if (ISO_8601.matcher(folio.date()).matches()) {
      list(xmp, "date", "Seq", folio.date());
    }
    list(xmp, "language", "Bag", folio.language().toLanguageTag());
    xmp.append("<pdf:Producer>").append(escape(program)).append("</pdf:Producer>\n");
    xmp.append("<xmp:CreatorTool>").append(escape(program)).append("</xmp:CreatorTool>\n");
    xmp.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xmp.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void alternatives(StringBuilder xmp, String name, String text) {
    if (!text.isEmpty()) {
      xmp.append("<dc:").append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
      xmp.append(escape(text)).append("</rdf:li></rdf:Alt></dc:").append(name).append(">\n");
    }
  }

  private static void list(StringBuilder xmp, String name, String kind, String text) {
    if (!text.isEmpty()) {
      xmp.append("<dc:").append(name).append("><rdf:").append(kind).append("><rdf:li>");
      xmp.append(escape(text)).append("</rdf:li></rdf:").append(kind);
      xmp.append("></dc:").append(name).append(">\n");
    }
  }

  /// What XML 1.0 cannot hold becomes a space.
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(allowed(c) ? c : ' ');
              }
            });
    return escaped.toString();
  }

  private static boolean allowed(int c) {
    return c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
