package org.demarche.ui.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.delivery.Output;
import org.demarche.document.CitationStyle;
import org.demarche.export.PictureFormat;
import org.demarche.export.SvgText;
import org.demarche.publication.Overflow;
import org.demarche.publication.Parts;
import org.demarche.publication.Writing;
import org.demarche.scene.Theme;
import org.demarche.ui.export.ExportOptions.Stretch;
import org.demarche.ui.export.ExportOptions.TextChoice;
import org.demarche.ui.export.ExportOptions.What;

/// Choices as they are kept: a word for each. One that is missing or that nobody knows is as it is
/// by itself.
record ChoiceNames(Map<String, String> kept) {
  /// @param letters what becomes of an SVG's texts
  static Map<String, String> of(ExportOptions options, SvgText letters) {
    Map<String, String> names = new HashMap<>();
    List<Enum<?>> chosen =
        List.of(
            options.what(),
            options.format(),
            options.stretch(),
            options.size(),
            options.overflow(),
            options.theme(),
            options.text().citations(),
            letters);
    chosen.forEach(one -> names.put(name(one.getDeclaringClass()), one.name()));
    names.put("document", options.text().document());
    names.put("data", options.text().data());
    names.put("scale", Integer.toString(options.scale()));
    Parts parts = options.parts();
    names.put("sentence", Boolean.toString(parts.sentence()));
    names.put("legend", Boolean.toString(parts.legend()));
    names.put("sources", Boolean.toString(parts.sources()));
    names.put("doubts", Boolean.toString(parts.doubts()));
    names.put("madeWith", Boolean.toString(parts.madeWith()));
    names.put("selection", Boolean.toString(parts.selection()));
    Writing writing = options.writing();
    names.put("title", writing.title());
    names.put("subtitle", writing.subtitle());
    names.put("credit", writing.credit());
    names.put("date", writing.date());
    names.put("note", writing.note());
    return names;
  }

  ExportOptions options(ExportOptions usual) {
    TextChoice text =
        new TextChoice(
            ending("document", Output.documents(), usual.text().document()),
            ending("data", Output.data(), usual.text().data()),
            one(CitationStyle.class, usual.text().citations()));
    boolean sources = flag("sources", usual.parts().sources());
    Parts parts =
        new Parts(
            flag("sentence", usual.parts().sentence()),
            flag("legend", usual.parts().legend()),
            sources,
            sources,
            flag("doubts", usual.parts().doubts()),
            flag("madeWith", usual.parts().madeWith()),
            flag("selection", usual.parts().selection()));
    return new ExportOptions(
            one(What.class, usual.what()),
            text,
            one(PictureFormat.class, usual.format()),
            one(Stretch.class, usual.stretch()),
            one(PictureSize.class, usual.size()),
            one(Overflow.class, usual.overflow()),
            scale(usual.scale()),
            one(Theme.class, usual.theme()),
            parts,
            writing())
        .fitting();
  }

  SvgText letters() {
    return one(SvgText.class, SvgText.TEXT);
  }

  private Writing writing() {
    return new Writing(text("title"), text("subtitle"), text("credit"), text("date"), text("note"));
  }

  private String text(String name) {
    return kept.getOrDefault(name, "");
  }

  private boolean flag(String name, boolean usual) {
    return Boolean.parseBoolean(kept.getOrDefault(name, Boolean.toString(usual)));
  }

  private int scale(int usual) {
    String scale = text("scale");
    return scale.matches("[1-4]") ? Integer.parseInt(scale) : usual;
  }

  private String ending(String name, List<? extends Output> known, String usual) {
    return known.stream()
        .map(Output::extension)
        .filter(text(name)::equals)
        .findFirst()
        .orElse(usual);
  }

  private <E extends Enum<E>> E one(Class<E> type, E usual) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(text(name(type))))
        .findFirst()
        .orElse(usual);
  }

  private static String name(Class<?> type) {
    return type.getSimpleName().toLowerCase(Locale.ROOT);
  }
}
