package org.demarche.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The styles of the document, from `resources/document/styles.xml`, its bullets and its page.
final class DocxStyles {
  private static final String FILE = "/document/styles.xml";

  /// Of A4, in twentieths of a point.
  private static final int WIDTH = 11_906;

  private static final int HEIGHT = 16_838;

  private DocxStyles() {}

  static void add(XWPFDocument document, Locale language) {
    try (InputStream in =
        Objects.requireNonNull(DocxStyles.class.getResourceAsStream(FILE), FILE)) {
      String styles =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace("LANGUAGE", HtmlText.escaped(tag(language)));
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException(FILE, e);
    }
    bullets(document);
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
  }

  /// Word processors know no language without a country.
  private static String tag(Locale language) {
    return language.equals(Locale.ENGLISH) ? "en-GB" : language.toLanguageTag();
  }

  /// The list that the style of list items belongs to.
  private static void bullets(XWPFDocument document) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    XWPFNumbering numbering = document.createNumbering();
    numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }
}
