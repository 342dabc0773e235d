package org.demarche.layer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.dataset.Dataset;
import org.demarche.export.PictureWriter;
import org.demarche.query.Grouping;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.store.DatasetReader;

/// Draws a dataset at many zooms, groupings and sizes into a folder of PNGs, to look at.
///
/// Arguments: the dataset's folder and the folder to write.
public final class Gallery {
  private static final List<Size> SIZES =
      List.of(new Size(1280, 800), new Size(1920, 1080), new Size(2560, 1440));

  private Gallery() {}

  public static void main(String[] arguments) throws IOException {
    Dataset dataset = new DatasetReader().read(Path.of(arguments[0])).dataset().orElseThrow();
    Path folder = Path.of(arguments[1]);
    Files.createDirectories(folder);
    for (Map.Entry<String, String> zoom : zooms().entrySet()) {
      for (Size size : SIZES) {
        Shot shot = Shot.of(dataset, zoom.getValue()).sized(size.width(), size.height());
        String name = zoom.getKey() + "-" + (int) size.width();
        write(shot.scene(), Theme.LIGHT, folder.resolve(name + ".png"));
      }
      Shot shot = Shot.of(dataset, zoom.getValue()).sized(1600, 900);
      for (Grouping grouping : Grouping.values()) {
        String name = zoom.getKey() + "-" + grouping;
        write(shot.by(grouping).scene(), Theme.LIGHT, folder.resolve(name + ".png"));
      }
      write(shot.in(Theme.DARK).scene(), Theme.DARK, folder.resolve(zoom.getKey() + "-dark.png"));
      write(shot.publication(), Theme.LIGHT, folder.resolve(zoom.getKey() + "-published.png"));
    }
  }

  private static Map<String, String> zooms() {
    Map<String, String> zooms = new LinkedHashMap<>();
    zooms.put("decades", "1960/2010");
    zooms.put("years", "2001/2009");
    zooms.put("year", "2007");
    zooms.put("summer", "2007-05-10/2007-08-10");
    zooms.put("month", "2007-07");
    zooms.put("week", "2007-05-25/2007-06-01");
    zooms.put("day", "2007-05-28");
    return zooms;
  }

  private static void write(Scene scene, Theme theme, Path file) throws IOException {
    PictureWriter.write(scene, theme, file, 1);
  }
}
