package org.demarche.export;

import java.util.function.DoubleConsumer;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOWriteProgressListener;

/// Hands on how much of an image is written, from 0 to 1.
record PngProgress(DoubleConsumer written) implements IIOWriteProgressListener {
  @Override
  public void imageProgress(ImageWriter source, float percentage) {
    written.accept(Math.clamp(percentage / 100, 0, 1));
  }

  @Override
  public void imageComplete(ImageWriter source) {
    written.accept(1);
  }

  @Override
  public void imageStarted(ImageWriter source, int index) {}

  @Override
  public void thumbnailStarted(ImageWriter source, int image, int index) {}

  @Override
  public void thumbnailProgress(ImageWriter source, float percentage) {}

  @Override
  public void thumbnailComplete(ImageWriter source) {}

  @Override
  public void writeAborted(ImageWriter source) {}
}
