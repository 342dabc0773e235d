package org.demarche.ui.export;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.export.PictureFormat;
import org.demarche.layer.Publication;
import org.demarche.scene.Theme;
import org.demarche.ui.theme.Segments;

/// The choices for a picture.
final class ExportForm extends VBox {
  private final Consumer<ExportOptions> onChange;
  private final Label about = new Label();
  private final VBox scales;
  private ExportOptions options;

  /// @param onChange told of each choice
  ExportForm(ExportOptions options, Consumer<ExportOptions> onChange) {
    this.options = options;
    this.onChange = onChange;
    getStyleClass().add("export-form");
    about.setWrapText(true);
    about.getStyleClass().add("hint");
    Segments<PictureFormat> formats =
        new Segments<>(
            "format",
            List.of(PictureFormat.values()),
            PictureFormat::name,
            chosen -> choose(now -> now.withFormat(chosen)));
    Segments<ExportOptions.Stretch> stretches =
        new Segments<>(
            "stretch",
            List.of(ExportOptions.Stretch.values()),
            ExportForm::label,
            chosen -> choose(now -> now.withStretch(chosen)));
    Segments<Integer> factors =
        new Segments<>(
            "scale",
            List.of(1, 2, 3, 4),
            factor -> factor + "×",
            chosen -> choose(now -> now.withScale(chosen)));
    Segments<Theme> themes =
        new Segments<>(
            "theme",
            List.of(Theme.values()),
            ExportForm::label,
            chosen -> choose(now -> now.withTheme(chosen)));
    ChoiceBox<PictureSize> sizes = new ChoiceBox<>();
    sizes.setId("export-sizes");
    sizes.setMaxWidth(Double.MAX_VALUE);
    sizes.getItems().setAll(PictureSize.values());
    sizes.setValue(options.size());
    sizes.setAccessibleText("Size of the picture");
    sizes.valueProperty().subscribe((before, after) -> choose(now -> now.withSize(after)));
    formats.show(options.format());
    stretches.show(options.stretch());
    factors.show(options.scale());
    themes.show(options.theme());
    scales = part("Scale", factors);
    getChildren()
        .addAll(
            part("Format", formats, about),
            part("Time shown", stretches),
            part("Size", sizes),
            scales,
            part("Colours", themes),
            part("Below the timeline", legend(options.parts()), sources(options.parts())));
    showFormat();
  }

  ExportOptions options() {
    return options;
  }

  private CheckBox legend(Publication.Parts parts) {
    return check(
        "export-legend",
        "Legend",
        parts.legend(),
        (now, on) -> new Publication.Parts(on, now.sources()));
  }

  private CheckBox sources(Publication.Parts parts) {
    return check(
        "export-sources",
        "Numbered sources",
        parts.sources(),
        (now, on) -> new Publication.Parts(now.legend(), on));
  }

  /// @param change the parts once the box is ticked, or not
  private CheckBox check(
      String id,
      String text,
      boolean ticked,
      BiFunction<Publication.Parts, Boolean, Publication.Parts> change) {
    CheckBox box = new CheckBox(text);
    box.setId(id);
    box.setSelected(ticked);
    box.setOnAction(e -> choose(now -> now.withParts(change.apply(now.parts(), box.isSelected()))));
    return box;
  }

  private static VBox part(String title, Node... controls) {
    Label heading = new Label(title);
    heading.getStyleClass().add("part-title");
    VBox part = new VBox(heading);
    part.getChildren().addAll(controls);
    part.getStyleClass().add("export-part");
    return part;
  }

  private void choose(UnaryOperator<ExportOptions> change) {
    options = change.apply(options);
    showFormat();
    onChange.accept(options);
  }

  private void showFormat() {
    boolean pixels = options.format() == PictureFormat.PNG;
    scales.setDisable(!pixels);
    about.setText(
        pixels
            ? "Pixels, for slides and documents."
            : "Sharp at any size; its text stays text, and events link to their articles.");
  }

  private static String label(ExportOptions.Stretch stretch) {
    return switch (stretch) {
      case VIEW -> "What is in view";
      case MATCHES -> "All that match";
    };
  }

  private static String label(Theme theme) {
    return switch (theme) {
      case LIGHT -> "Light";
      case DARK -> "Dark";
      case PRINT -> "Print";
    };
  }
}
