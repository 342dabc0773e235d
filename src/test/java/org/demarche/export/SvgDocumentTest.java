package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.Property;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.model.EventId;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Folio;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Mark.Anchor;
import org.demarche.scene.MarkRef;
import org.demarche.scene.RandomScenes;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Stroke;
import org.demarche.scene.Theme;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class SvgDocumentTest {
  private static final Look TEXT = new Look(Theme.LIGHT, 1);
  private static final Look OUTLINES = new Look(Theme.LIGHT, 1, SvgText.OUTLINES);

  @Test
  void itTellsWhatItShowsAndWhoIsNamedForIt() throws Exception {
    Folio folio =
        new Folio(
            "Talks & more",
            "All 102 events.",
            "Alba",
            "1 May 2026",
            Locale.ENGLISH,
            List.of(scene()));
    Document svg = parse(SvgDocument.of(folio, TEXT, () -> {}));
    Element metadata = (Element) svg.getElementsByTagName("metadata").item(0);
    assertEquals(List.of("Talks & more", "Alba"), texts(metadata, "dc:title"));
    assertEquals(List.of("All 102 events."), texts(metadata, "dc:description"));
    assertEquals(List.of("en"), texts(metadata, "dc:language"));
    assertEquals(List.of("1 May 2026"), texts(metadata, "dc:date"));
    assertEquals(List.of("All 102 events."), texts(svg.getDocumentElement(), "desc"));
  }

  @Test
  void theEventsOfALaneAreInItsLayer() throws Exception {
    Mark first = group(new MarkRef.OfEvent(new EventId("first")), new Rect(60, 10, 5, 5), "First");
    Mark second = group(new MarkRef.OfEvent(new EventId("second")), new Rect(50, 50, 5, 5), "B");
    Mark third = group(new MarkRef.OfEvent(new EventId("third")), new Rect(70, 20, 5, 5), "C");
    Mark nowhere = group(new MarkRef.OfEvent(new EventId("x")), new Rect(70, 95, 5, 5), "D");
    Mark upper = group(new MarkRef.OfLane("alba"), new Rect(0, 0, 40, 40), "Alba");
    Mark lower = group(new MarkRef.OfLane("borea"), new Rect(0, 40, 40, 40), "Borea");
    Mark plot = new Mark.Clip(new Rect(40, 0, 160, 100), List.of(first, second, third, nowhere));
    Document svg = parse(file(TEXT, plot, upper, lower));
    NodeList groups = svg.getElementsByTagName("g");
    List<String> layers = new ArrayList<>();
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      Element parent = (Element) group.getParentNode();
      if (group.getAttribute("class").equals("event")) {
        layers.add(
            parent.getAttribute("inkscape:groupmode")
                + " "
                + parent.getAttribute("inkscape:label")
                + " > "
                + group.getAttribute("id"));
      }
    }
    assertEquals(
        List.of("layer Alba > first", "layer Alba > third", "layer Borea > second", "layer  > x"),
        layers);
  }

  @Test
  void aTextIsHeldToItsWidthButForArabicWhoseOrderThatWouldLose() throws Exception {
    Document svg = parse(file(TEXT, label("Talks"), label("\u06AF\u0641\u062A"), label("x")));
    NodeList texts = svg.getElementsByTagName("text");
    assertEquals("31.1", ((Element) texts.item(0)).getAttribute("textLength"));
    Element arabic = (Element) texts.item(1);
    assertEquals("", arabic.getAttribute("textLength"));
    assertEquals("a", arabic.getAttribute("class"));
    assertEquals("11.18", arabic.getAttribute("font-size"));
    assertEquals("font-kerning:normal;--s:13px", arabic.getAttribute("style"));
    assertEquals("", ((Element) texts.item(2)).getAttribute("textLength"));
  }

  @Test
  void outlinesDefineEachLetterOnceAndSayWhatTheySay() throws Exception {
    Document svg = parse(file(OUTLINES, label("noon"), label("on")));
    assertEquals(0, svg.getElementsByTagName("text").getLength());
    assertEquals(2, svg.getElementsByTagName("path").getLength());
    // Four letters make the word, which is used once; two stand for themselves.
    assertEquals(7, svg.getElementsByTagName("use").getLength());
    assertEquals(0, svg.getElementsByTagName("style").getLength());
    List<String> said = new ArrayList<>();
    NodeList groups = svg.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      said.add(((Element) groups.item(i)).getAttribute("aria-label"));
    }
    said.removeIf(String::isEmpty);
    assertEquals(List.of("noon", "on"), said);
  }

  @Test
  void aLetterThatNoFontHasStaysAText() throws Exception {
    Document svg = parse(file(OUTLINES, label("on 会談!")));
    assertEquals(List.of("会", "談"), texts(svg.getDocumentElement(), "text"));
    assertEquals(3, svg.getElementsByTagName("use").getLength());
  }

  @Test
  void anyFolioIsXmlAndTheSameEveryTime() {
    Property.forAll(
        2012_03_20,
        60,
        random -> {
          Folio folio = Folio.of(RandomScenes.scene(random, 30, 1e12), "a < b");
          for (Look look : List.of(TEXT, OUTLINES)) {
            String once = SvgDocument.of(folio, look, () -> {});
            assertEquals(once, SvgDocument.of(folio, look, () -> {}));
            assertTrue(parse(once).hasChildNodes());
            assertFalse(once.contains("id=\"\""), once);
          }
        });
  }

  private static Mark label(String text) {
    TextStyle style = new TextStyle(Face.REGULAR, 13);
    return new Mark.Label(text, 20, 30, Anchor.START, style, Ink.of(ColourRole.TEXT));
  }

  private static Mark group(MarkRef ref, Rect hit, String title) {
    Mark dot = new Mark.Box(hit, 0, Ink.of(ColourRole.AXIS), null, Stroke.solid(1));
    return new Mark.Group(ref, hit, title, null, List.of(dot));
  }

  private static Scene scene(Mark... marks) {
    return new Scene(new Size(200, 100), "Talks", Locale.ENGLISH, List.of(marks));
  }

  private static String file(Look look, Mark... marks) {
    return SvgDocument.of(Folio.of(scene(marks), ""), look, () -> {});
  }

  private static List<String> texts(Element parent, String tag) {
    List<String> texts = new ArrayList<>();
    NodeList found = parent.getElementsByTagName(tag);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent().strip());
    }
    return texts;
  }

  private static Document parse(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError("not XML: " + svg, e);
    }
  }
}
