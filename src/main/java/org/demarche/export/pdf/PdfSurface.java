package org.demarche.export.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.font.GlyphLine;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Palette;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.ScenePainter;
import org.demarche.scene.Stroke;
import org.demarche.scene.Surface;
import org.jspecify.annotations.Nullable;

/// Draws one page as the content of a PDF page, in the scene's own pixels, which the first operator
/// turns into the page's units.
final class PdfSurface implements Surface {
  private static final Rect UNIT = new Rect(0, 0, 1, 1);

  private final Palette palette;
  private final Resources resources;
  private final Runnable onGroup;
  private final PageTags tags;
  private final Operators content = new Operators();
  private final Marker marker;
  private final PdfText texts;
  private final List<Link> links = new ArrayList<>();

  /// What can be seen inside all clips around the current mark.
  private final Deque<Rect> visible = new ArrayDeque<>();

  /// For each open group, whether it is a link.
  private final Deque<Boolean> groups = new ArrayDeque<>();

  /// A part of the page that leads somewhere.
  ///
  /// @param place in the scene's pixels
  record Link(Rect place, String address, String title, Tag tag) {}

  private PdfSurface(
      Scene scene,
      int page,
      Palette palette,
      Resources resources,
      PageTags tags,
      Runnable onGroup) {
    this.palette = palette;
    this.resources = resources;
    this.tags = tags;
    this.onGroup = onGroup;
    marker = new Marker(page, content);
    texts = new PdfText(resources);
    visible.push(new Rect(0, 0, scene.size().width(), scene.size().height()));
  }

  /// A drawn page.
  ///
  /// @param marked for each mark of the content, from 0, what it belongs to
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Page(byte[] content, List<Tag> marked, List<Link> links) {}

  /// Draws a scene on its background.
  ///
  /// @param unit of the page, in the scene's pixels
  /// @param onGroup told of each group before it is drawn; what it throws ends the drawing
  static Page draw(
      Scene scene,
      int page,
      double unit,
      Palette palette,
      Resources resources,
      PageTags tags,
      Runnable onGroup) {
    PdfSurface surface = new PdfSurface(scene, page, palette, resources, tags, onGroup);
    double height = scene.size().height();
    surface.content.write("cm", 1 / unit, 0, 0, -1 / unit, 0, height / unit);
    Rect all = new Rect(0, 0, scene.size().width(), height);
    surface.box(all, 0, Ink.of(ColourRole.BACKGROUND), null, Stroke.solid(1));
    ScenePainter.paint(scene, surface);
    surface.marker.end();
    return new Page(surface.content.bytes(), surface.marker.marked(), surface.links);
  }

  @Override
  public void box(
      Rect rect, double radius, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    if (radius > 0) {
      shape(Path.rounded(rect, radius), fill, outline, stroke);
      return;
    }
    marker.begin(tags.ofShape());
    if (fill != null) {
      fill(fill);
      content.rectangle(rect).write("f");
    }
    if (outline != null) {
      stroke(outline, stroke);
      content.rectangle(rect).write("S");
    }
  }

  @Override
  public void shape(Path path, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    marker.begin(tags.ofShape());
    if (fill != null) {
      fill(fill);
      content.path(path).write("f");
    }
    if (outline != null) {
      stroke(outline, stroke);
      content.path(path).write("S");
    }
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke) {
    marker.begin(tags.ofShape());
    stroke(ink, stroke);
    content.write("m", x1, y1).write("l", x2, y2).write("S");
  }

  @Override
  public void fade(Rect rect, ColourRole role, double left, double right) {
    if (Resources.share(left) == Resources.share(right)) {
      box(rect, 0, new Ink(role, left), null, Stroke.solid(1));
      return;
    }
    marker.begin(tags.ofShape());
    content.write("q").write("cm", rect.width(), 0, 0, rect.height(), rect.x(), rect.y());
    content.write(resources.fade(left, right) + " gs");
    colour(role, "rg");
    content.rectangle(UNIT).write("f").write("Q");
  }

  @Override
  public void text(Mark.Label label) {
    if (label.text().isBlank()) {
      return;
    }
    Tag owner = tags.ofText(label);
    PdfText.Line line = texts.line(label, tags.isFollowedBySpace(label.text()));
    boolean told = false;
    if (!line.asRead() && owner != null) {
      Tag reading = Tag.reading(label.text());
      owner.add(reading);
      owner = reading;
      // Readers of content turn such lines around by themselves, and others not.
      told = !GlyphLine.runsBack(label.text());
    }
    marker.begin(owner);
    if (told) {
      content.write("/Span <</ActualText " + Operators.text(label.text()) + ">> BDC");
    }
    fill(label.ink());
    if (!line.shown().isEmpty()) {
      content.write(line.shown());
    }
    if (told) {
      content.write("EMC");
    }
    line.others().forEach(letter -> content.path(letter).write("f"));
  }

  @Override
  public void beginClip(Rect rect) {
    tags.beginClip();
    visible.push(rect.intersection(visible.element()));
    content.write("q").rectangle(rect).write("W").write("n");
  }

  @Override
  public void endClip() {
    tags.endClip();
    visible.pop();
    content.write("Q");
  }

  @Override
  public void beginGroup(Mark.Group group) {
    onGroup.run();
    tags.beginGroup(group);
    String address = group.link();
    Rect place = group.hit().intersection(visible.element());
    boolean seen = place.width() > 0 && place.height() > 0;
    if (address == null || !WebAddress.isWeb(address) || groups.contains(true) || !seen) {
      groups.push(false);
      return;
    }
    groups.push(true);
    String title = group.title().isEmpty() ? group.ref().id() : group.title();
    links.add(new Link(place, WebAddress.plain(address), title, tags.beginLink()));
  }

  @Override
  public void endGroup() {
    if (groups.pop()) {
      tags.endGroup();
    }
    tags.endGroup();
  }

  private void fill(Ink ink) {
    content.write(resources.opacity(ink.opacity()) + " gs");
    colour(ink.role(), "rg");
  }

  private void stroke(Ink ink, Stroke stroke) {
    content.write(resources.opacity(ink.opacity()) + " gs");
    colour(ink.role(), "RG");
    content.write("w", stroke.width()).write("M", Stroke.MITRE_LIMIT);
    String dashes =
        stroke.dashes().stream().map(Operators::number).collect(Collectors.joining(" "));
    content.write("[" + dashes + "] " + Operators.number(stroke.phase()) + " d");
  }

  private void colour(ColourRole role, String operator) {
    int rgb = palette.rgb(role);
    content.write(
        operator, (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
  }
}
