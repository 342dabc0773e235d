package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.Golden;
import org.demarche.Property;
import org.demarche.font.BundledFont;
import org.demarche.font.Fonts;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Folio;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Mark.Anchor;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Palettes;
import org.demarche.scene.RandomScenes;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Stroke;
import org.demarche.scene.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class SvgSurfaceTest {
  private static final Mark DOT =
      new Mark.Box(new Rect(10, 10, 5, 5), 0, Ink.of(ColourRole.AXIS), null, Stroke.solid(1));

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyMarkLooksAsItDid(Theme theme) {
    String name = "marks/every-mark-" + theme.name().toLowerCase(Locale.ROOT) + ".svg";
    Golden.assertSame(name, SvgSurface.document(SampleScene.everyMark(), Palettes.of(theme)));
  }

  @Test
  void theDocumentSaysWhatItIs() throws Exception {
    Element svg = parse(document(List.of())).getDocumentElement();
    assertEquals("svg", svg.getTagName());
    assertEquals("200", svg.getAttribute("width"));
    assertEquals("100.5", svg.getAttribute("height"));
    assertEquals("0 0 200 100.5", svg.getAttribute("viewBox"));
    assertEquals("en", svg.getAttribute("lang"));
    assertEquals("A <title> & more", svg.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void aGroupHasItsIdTitleAndLink() throws Exception {
    Document svg = parse(document(List.of(event("talks", "https://example.org/?a=1&b=\"2\""))));
    Element group = (Element) svg.getElementsByTagName("g").item(0);
    assertEquals("talks", group.getAttribute("id"));
    assertEquals("event", group.getAttribute("class"));
    assertEquals("Talks & \"more\"", group.getElementsByTagName("title").item(0).getTextContent());
    Element link = (Element) group.getElementsByTagName("a").item(0);
    assertEquals("https://example.org/?a=1&b=\"2\"", link.getAttribute("href"));
    assertEquals(1, link.getElementsByTagName("rect").getLength());
  }

  @Test
  void onlyWebAddressesAreLinks() {
    for (String link : List.of("javascript:alert(1)", "data:text/html,x", "file:///etc/x", "")) {
      assertFalse(document(List.of(event("talks", link))).contains("<a "), link);
    }
  }

  @Test
  void linksDoNotNest() throws Exception {
    Mark inner = event("inner", "https://example.org/inner");
    Mark outer = group(new MarkRef.OfEvent(new EventId("outer")), "https://example.org/", inner);
    Mark next = event("next", "https://example.org/next");
    Document svg = parse(document(List.of(outer, next)));
    NodeList links = svg.getElementsByTagName("a");
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < links.getLength(); i++) {
      addresses.add(((Element) links.item(i)).getAttribute("href"));
    }
    assertEquals(List.of("https://example.org/", "https://example.org/next"), addresses);
  }

  @Test
  void idsAreValidAndUnique() throws Exception {
    List<Mark> marks = new ArrayList<>();
    for (String id : List.of("talks", "talks", "2007-visit", "talks", "a b\"<", "talks_2")) {
      marks.add(event(id, null));
    }
    marks.add(group(new MarkRef.OfActor(new ActorId("talks")), null, DOT));
    assertEquals(
        List.of("talks", "talks_2", "event-2007-visit", "talks_3", "event-a_b__", "talks_2_2"),
        ids(parse(document(marks)), "g"));
  }

  @Test
  void aFadeOrAClipThatComesAgainIsDefinedOnce() throws Exception {
    Mark fade = new Mark.Fade(new Rect(10, 10, 20, 5), ColourRole.FORCE, 1, 0);
    Mark other = new Mark.Fade(new Rect(10, 10, 20, 5), ColourRole.FORCE, 0, 1);
    Mark even = new Mark.Fade(new Rect(10, 10, 20, 5), ColourRole.FORCE, 0.5, 0.5);
    Mark clip = new Mark.Clip(new Rect(0, 0, 30, 30), List.of(fade, other));
    Document svg = parse(document(List.of(clip, fade, clip, even)));
    assertEquals(2, svg.getElementsByTagName("linearGradient").getLength());
    assertEquals(1, svg.getElementsByTagName("clipPath").getLength());
    assertTrue(document(List.of(even)).contains("fill-opacity=\"0.5\""));
  }

  @Test
  void rightToLeftTextKeepsItsAnchorOnTheLeft() throws Exception {
    String persian = "\u06AF\u0641\u062A\u200C\u0648\u06AF\u0648, 2007";
    Element text = text(persian, Anchor.START);
    assertEquals(persian, text.getTextContent());
    assertEquals("rtl", text.getAttribute("direction"));
    assertEquals("end", text.getAttribute("text-anchor"));
    assertEquals("", text(persian, Anchor.END).getAttribute("text-anchor"));
    assertEquals("middle", text(persian, Anchor.MIDDLE).getAttribute("text-anchor"));
    Element mixed = text("Talks (\u06AF\u0641\u062A)", Anchor.START);
    assertEquals("", mixed.getAttribute("direction"));
    assertEquals("end", text("Talks", Anchor.END).getAttribute("text-anchor"));
  }

  @Test
  void textsKeepTheirSpaces() throws Exception {
    assertEquals("preserve", text(" a  b ", Anchor.START).getAttribute("xml:space"));
    assertEquals("", text("a b", Anchor.START).getAttribute("xml:space"));
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws Exception {
    String text = "a\u0000b\u0008c\uD800d\uFFFEe\uD83D\uDE00<&>\"'";
    assertEquals(
        "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uD83D\uDE00<&>\"'",
        text(text, Anchor.START).getTextContent());
  }

  @Test
  void aSelfContainedDocumentCarriesTheFontsItUses() throws Exception {
    TextStyle style = new TextStyle(Face.MEDIUM, 13);
    Mark latin = new Mark.Label("Talks", 20, 30, Anchor.START, style, Ink.of(ColourRole.TEXT));
    Scene scene = new Scene(new Size(200, 100), "Talks", Locale.ENGLISH, List.of(latin, latin));
    String svg = SvgDocument.of(Folio.of(scene, ""), new Look(Theme.LIGHT, 1), () -> {});
    String rules = parse(svg).getElementsByTagName("style").item(0).getTextContent().strip();
    assertTrue(
        rules.startsWith(
            "@font-face{font-family:'IBM Plex Sans Arabic';font-weight:500;"
                + "src:url(data:font/ttf;base64,AAEAAAAK"),
        rules);
    assertEquals(1, rules.lines().filter(line -> line.startsWith("@font-face")).count());
    assertTrue(rules.length() < 12_000, "length " + rules.length());
    assertEquals(svg, SvgDocument.of(Folio.of(scene, ""), new Look(Theme.LIGHT, 1), () -> {}));
  }

  @Test
  void arabicComesWithItsWholeFont() {
    TextStyle style = new TextStyle(Face.REGULAR, 13);
    Mark arabic =
        new Mark.Label("\u0628\u063A", 20, 30, Anchor.START, style, Ink.of(ColourRole.TEXT));
    Scene scene = new Scene(new Size(200, 100), "Talks", Locale.ENGLISH, List.of(arabic));
    int length = SvgDocument.of(Folio.of(scene, ""), new Look(Theme.LIGHT, 1), () -> {}).length();
    assertTrue(length > Fonts.bytes(BundledFont.ARABIC_REGULAR).length * 4 / 3, "" + length);
  }

  @Test
  void numbersAreShortAndTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Mark line =
          new Mark.Line(
              1 / 3.0,
              -0.001,
              99.999,
              12.5,
              new Ink(ColourRole.AXIS, 2 / 3.0),
              Stroke.dashed(1.25, 4, 3));
      assertTrue(
          document(List.of(line))
              .contains(
                  "<line x1=\"0.33\" y1=\"0\" x2=\"100\" y2=\"12.5\" stroke=\"#4b463e\""
                      + " stroke-opacity=\"0.667\" stroke-width=\"1.25\" stroke-dasharray=\"4"
                      + " 3\"/>"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anySceneIsXmlAndTheSameEveryTime() {
    Property.forAll(
        24_07_2007,
        100,
        random -> {
          Scene scene = RandomScenes.scene(random, 30, 1e12);
          String once = SvgSurface.document(scene, Palettes.of(Theme.PRINT));
          assertEquals(once, SvgSurface.document(scene, Palettes.of(Theme.PRINT)));
          List<String> ids = ids(parse(once), "*");
          Set<String> different = new HashSet<>(ids);
          assertEquals(ids.size(), different.size());
        });
  }

  private static Element text(String text, Anchor anchor) throws Exception {
    TextStyle style = new TextStyle(Face.REGULAR, 13);
    Mark label = new Mark.Label(text, 20, 30, anchor, style, Ink.of(ColourRole.TEXT));
    Element element =
        (Element) parse(document(List.of(label))).getElementsByTagName("text").item(0);
    assertNotNull(element);
    return element;
  }

  private static String document(List<Mark> marks) {
    Scene scene = new Scene(new Size(200, 100.5), "A <title> & more", Locale.ENGLISH, marks);
    return SvgSurface.document(scene, Palettes.of(Theme.LIGHT));
  }

  private static Mark event(String id, @Nullable String link) {
    return group(new MarkRef.OfEvent(new EventId(id)), link, DOT);
  }

  private static Mark group(MarkRef ref, @Nullable String link, Mark... marks) {
    return new Mark.Group(ref, new Rect(0, 0, 10, 10), "Talks & \"more\"", link, List.of(marks));
  }

  private static List<String> ids(Document svg, String tag) {
    List<String> ids = new ArrayList<>();
    NodeList elements = svg.getElementsByTagName(tag);
    for (int i = 0; i < elements.getLength(); i++) {
      String id = ((Element) elements.item(i)).getAttribute("id");
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static Document parse(String svg) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError("not XML: " + svg, e);
    }
  }
}
