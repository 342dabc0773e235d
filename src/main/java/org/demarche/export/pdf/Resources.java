package org.demarche.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.demarche.font.BundledFont;

/// What all pages of a document draw with, by the names that their content uses: fonts, opacities
/// and fades.
final class Resources {
  private static final int SHARES = 1000;

  private final Streams streams;
  private final Map<BundledFont, PdfFont> fonts = new EnumMap<>(BundledFont.class);
  private final Map<String, COSDictionary> states = new LinkedHashMap<>();

  Resources(Streams streams) {
    this.streams = streams;
  }

  PdfFont font(BundledFont font) {
    return fonts.computeIfAbsent(font, PdfFont::new);
  }

  static String name(BundledFont font) {
    return "/" + font.name();
  }

  /// The name of a graphics state in which all is drawn with an opacity, and no fade.
  String opacity(double opacity) {
    long share = share(opacity);
    String name = "A" + share;
    states.computeIfAbsent(
        name,
        _ -> {
          COSDictionary state = state();
          COSFloat value = new COSFloat((float) share / SHARES);
          state.setItem(COSName.CA, value);
          state.setItem(COSName.CA_NS, value);
          return state;
        });
    return "/" + name;
  }

  /// The name of a graphics state in which what is drawn between 0 and 1 of both axes fades.
  ///
  /// @param left opacity at 0
  /// @param right opacity at 1
  String fade(double left, double right) {
    String name = "M" + share(left) + "-" + share(right);
    states.computeIfAbsent(
        name,
        _ -> {
          COSDictionary mask = new COSDictionary();
          mask.setItem(COSName.TYPE, COSName.MASK);
          mask.setItem(COSName.S, COSName.LUMINOSITY);
          mask.setItem(
              COSName.G, shades((float) share(left) / SHARES, (float) share(right) / SHARES));
          COSDictionary state = state();
          state.setItem(COSName.SMASK, mask);
          state.setItem(COSName.CA, COSInteger.ONE);
          state.setItem(COSName.CA_NS, COSInteger.ONE);
          return state;
        });
    return "/" + name;
  }

  static long share(double opacity) {
    return Math.round(Math.clamp(opacity, 0, 1) * SHARES);
  }

  private static COSDictionary state() {
    COSDictionary state = new COSDictionary();
    state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
    return state;
  }

  /// A picture of grey that runs from left to right over the square from 0 to 1.
  private COSStream shades(float left, float right) {
    COSDictionary function = new COSDictionary();
    function.setInt(COSName.FUNCTION_TYPE, 2);
    function.setItem(COSName.DOMAIN, numbers(0, 1));
    function.setItem(COSName.C0, numbers(left));
    function.setItem(COSName.C1, numbers(right));
    function.setInt(COSName.N, 1);
    COSDictionary shading = new COSDictionary();
    shading.setInt(COSName.SHADING_TYPE, 2);
    shading.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    shading.setItem(COSName.COORDS, numbers(0, 0, 1, 0));
    shading.setItem(COSName.FUNCTION, function);
    COSArray both = new COSArray();
    both.add(COSBoolean.TRUE);
    both.add(COSBoolean.TRUE);
    shading.setItem(COSName.EXTEND, both);
    COSStream form = streams.of("/S sh\n".getBytes(StandardCharsets.US_ASCII));
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, numbers(0, 0, 1, 1));
    form.setItem(COSName.GROUP, transparency(COSName.DEVICEGRAY));
    form.setItem(
        COSName.RESOURCES,
        dictionary(COSName.SHADING, dictionary(COSName.getPDFName("S"), shading)));
    return form;
  }

  /// How what may be seen through is put together.
  static COSDictionary transparency(COSName colours) {
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    group.setItem(COSName.CS, colours);
    group.setDirect(true);
    return group;
  }

  private static COSDictionary dictionary(COSName name, COSDictionary value) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(name, value);
    return dictionary;
  }

  static COSArray numbers(float... numbers) {
    COSArray array = new COSArray();
    array.setFloatArray(numbers);
    return array;
  }

  /// All of it, once all pages are drawn.
  COSDictionary dictionary() {
    COSDictionary named = new COSDictionary();
    fonts.forEach(
        (font, used) ->
            named.setItem(COSName.getPDFName(name(font).substring(1)), used.dictionary(streams)));
    COSDictionary graphics = new COSDictionary();
    states.forEach((name, state) -> graphics.setItem(COSName.getPDFName(name), state));
    COSDictionary all = new COSDictionary();
    all.setItem(COSName.FONT, named);
    all.setItem(COSName.EXT_G_STATE, graphics);
    return all;
  }
}
