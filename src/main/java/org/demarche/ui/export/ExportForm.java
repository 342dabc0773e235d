package org.demarche.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;
import org.demarche.export.PictureFormat;
import org.demarche.export.SvgText;
import org.demarche.publication.Overflow;
import org.demarche.publication.Parts;
import org.demarche.scene.Theme;
import org.demarche.ui.theme.Prose;
import org.demarche.ui.theme.Segments;
import org.demarche.words.Words;

/// The choices for a picture.
final class ExportForm extends VBox {
  private final Words words;
  private final Consumer<ExportOptions> onChange;
  private final Prose about = new Prose("");
  private final VBox scales;
  private final CheckBox outlines = new CheckBox();
  private final VBox overflowing;
  private final ChoiceBox<PictureSize> sizes = new ChoiceBox<>();
  private final Segments<PictureFormat> formats;
  private final TextForm texts;
  private final List<Node> drawn;
  private boolean showing;
  private final WritingForm written;
  private ExportOptions options;

  /// @param selected whether anything is selected that could be marked
  /// @param onChange told of each choice
  ExportForm(
      Words words, ExportOptions options, boolean selected, Consumer<ExportOptions> onChange) {
    this.words = words;
    this.options = options;
    this.onChange = onChange;
    getStyleClass().add("export-form");
    about.getStyleClass().add("hint");
    formats =
        new Segments<>(
            "format",
            List.of(PictureFormat.values()),
            PictureFormat::name,
            chosen -> choose(now -> now.withFormat(chosen)));
    Segments<ExportOptions.Stretch> stretches =
        new Segments<>(
            "stretch",
            selected
                ? List.of(ExportOptions.Stretch.values())
                : List.of(ExportOptions.Stretch.VIEW, ExportOptions.Stretch.MATCHES),
            stretch -> words.one("export.stretch", stretch),
            chosen -> choose(now -> now.withStretch(chosen)));
    Segments<Overflow> overflows =
        new Segments<>(
            "overflow",
            List.of(Overflow.values()),
            overflow -> words.one("export.overflow", overflow),
            chosen -> choose(now -> now.withOverflow(chosen)));
    Segments<Integer> factors =
        new Segments<>(
            "scale",
            List.of(1, 2, 3, 4),
            factor -> words.say("export.factor", factor),
            chosen -> choose(now -> now.withScale(chosen)));
    Segments<Theme> themes =
        new Segments<>(
            "theme",
            List.of(Theme.values()),
            theme -> words.one("export.theme", theme),
            chosen -> choose(now -> now.withTheme(chosen)));
    sizes.setId("export-sizes");
    sizes.setMaxWidth(Double.MAX_VALUE);
    sizes.setConverter(new Named<>(size -> size.label(words)));
    sizes.setAccessibleText(words.say("export.size-of-picture"));
    sizes
        .valueProperty()
        .subscribe(
            (before, after) -> {
              if (!showing && after != null) {
                choose(now -> now.withSize(after));
              }
            });
    Segments<ExportOptions.What> whats =
        new Segments<>(
            "what",
            List.of(ExportOptions.What.values()),
            what -> words.one("export.what", what),
            chosen -> choose(now -> now.becoming(chosen)));
    whats.show(options.what());
    texts =
        new TextForm(
            words, options.text(), change -> choose(now -> now.withText(change.apply(now.text()))));
    boolean nothingSelected = !selected && options.stretch() == ExportOptions.Stretch.SELECTED;
    if (nothingSelected) {
      this.options = options.withStretch(ExportOptions.Stretch.VIEW);
    }
    stretches.show(this.options.stretch());
    overflows.show(options.overflow());
    factors.show(options.scale());
    themes.show(options.theme());
    outlines.setId("export-outlines");
    outlines.setText(words.say("export.outlines"));
    outlines.managedProperty().bind(outlines.visibleProperty());
    overflowing = FormPart.of(words.say("export.part.overflow"), overflows);
    written =
        new WritingForm(
            words, options.writing(), writing -> choose(now -> now.withWriting(writing)));
    scales = FormPart.of(words.say("export.part.scale"), factors);
    VBox time = FormPart.of(words.say("export.part.time"), stretches);
    VBox colours = FormPart.of(words.say("export.part.colours"), themes);
    VBox below = below(options.parts());
    VBox marked = FormPart.of(words.say("export.part.in-timeline"), selection(options.parts()));
    VBox format = FormPart.of(words.say("export.part.format"), formats, about, outlines);
    VBox size = FormPart.of(words.say("export.part.size"), sizes);
    drawn = new ArrayList<>(List.of(format, size, scales, colours, below, written));
    getChildren().addAll(FormPart.of(words.say("export.part.what"), whats), format);
    getChildren().addAll(texts.parts());
    getChildren().addAll(time, size, overflowing, scales, colours, below, written);
    if (selected) {
      getChildren().add(marked);
      drawn.add(marked);
    }
    showFormat();
  }

  private VBox below(Parts parts) {
    return FormPart.of(
        words.say("export.part.below"),
        legend(parts),
        sources(parts),
        check("doubts", parts.doubts(), Parts::withDoubts),
        check("sentence", parts.sentence(), Parts::withSentence),
        check("made-with", parts.madeWith(), Parts::withMadeWith));
  }

  /// What is chosen and written now.
  ExportOptions options() {
    return options.withWriting(written.writing());
  }

  /// What becomes of an SVG's texts; the preview is the same either way.
  SvgText svgText() {
    return outlines.isSelected() ? SvgText.OUTLINES : SvgText.TEXT;
  }

  void setSvgText(SvgText text) {
    outlines.setSelected(text == SvgText.OUTLINES);
  }

  private CheckBox legend(Parts parts) {
    return check(
        "export-legend",
        words.say("export.legend"),
        parts.legend(),
        (now, on) -> now.withLegend(on));
  }

  private CheckBox sources(Parts parts) {
    return check(
        "export-sources",
        words.say("export.sources"),
        parts.sources(),
        (now, on) -> now.withSources(on).withEvents(on));
  }

  private CheckBox selection(Parts parts) {
    return check(
        "export-selection",
        words.say("export.selection"),
        parts.selection(),
        (now, on) -> now.withSelection(on));
  }

  private CheckBox check(String part, boolean ticked, BiFunction<Parts, Boolean, Parts> change) {
    return check("export-" + part, words.one("export.with", part), ticked, change);
  }

  /// @param change the parts once the box is ticked, or not
  private CheckBox check(
      String id, String text, boolean ticked, BiFunction<Parts, Boolean, Parts> change) {
    CheckBox box = new CheckBox(text);
    box.setId(id);
    box.setSelected(ticked);
    box.setOnAction(e -> choose(now -> now.withParts(change.apply(now.parts(), box.isSelected()))));
    return box;
  }

  private void choose(UnaryOperator<ExportOptions> change) {
    options = change.apply(options());
    showFormat();
    onChange.accept(options);
  }

  private void showFormat() {
    boolean draws = options.what().isDrawn();
    drawn.forEach(part -> FormPart.seen(part, draws));
    texts.show(options.what());
    FormPart.seen(scales, draws && options.format() == PictureFormat.PNG);
    FormPart.seen(overflowing, draws && options.size().isPage());
    outlines.setVisible(options.format() == PictureFormat.SVG);
    showing = true;
    sizes
        .getItems()
        .setAll(
            Stream.of(PictureSize.values())
                .filter(size -> size.isPage() == options.size().isPage())
                .toList());
    sizes.setValue(options.size());
    showing = false;
    formats.show(options.format());
    about.setContent(
        switch (options.format()) {
          case PNG -> words.say("export.about-png");
          case SVG -> words.say("export.about-svg");
          case PDF -> words.say("export.about-pdf");
        });
  }
}
