import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The program's icon as Windows and macOS want it in a program: `ProgramIcon PICTURES FOLDER` puts
/// the pictures `demarche-SIDE.png` together in `demarche.ico` and `demarche.icns`. Linux takes one
/// of the pictures as it is.
///
/// Both files are lists of PNG files. The first is described in Microsoft's 'Icons' (a header of 6
/// bytes and 16 for each picture, little-endian), the second by the types that `iconutil` writes.
final class ProgramIcon {
  private static final List<Integer> SIDES = List.of(16, 24, 32, 48, 64, 128, 256);

  /// By the type of an entry the side of its picture; `ic11` to `ic13` are for dense screens.
  private static final SequencedMap<String, Integer> APPLE =
      new TreeMap<>(
          Map.of(
              "icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic11", 32, "ic12", 64, "ic13",
              256));

  private ProgramIcon() {}

  public static void main(String[] arguments) throws IOException {
    Path pictures = Path.of(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Files.write(folder.resolve("demarche.ico"), ico(pictures));
    Files.write(folder.resolve("demarche.icns"), icns(pictures));
  }

  private static byte[] picture(Path pictures, int side) throws IOException {
    return Files.readAllBytes(pictures.resolve("demarche-" + side + ".png"));
  }

  private static byte[] ico(Path pictures) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (int side : SIDES) {
      files.add(picture(pictures, side));
    }
    int at = 6 + 16 * files.size();
    int all = at + files.stream().mapToInt(file -> file.length).sum();
    ByteBuffer icon = ByteBuffer.allocate(all).order(ByteOrder.LITTLE_ENDIAN);
    icon.putShort((short) 0).putShort((short) 1).putShort((short) files.size());
    for (int i = 0; i < files.size(); i++) {
      // A side of 256 is written as 0.
      byte side = (byte) (int) SIDES.get(i);
      icon.put(side).put(side).put((byte) 0).put((byte) 0);
      icon.putShort((short) 1).putShort((short) 32).putInt(files.get(i).length).putInt(at);
      at += files.get(i).length;
    }
    files.forEach(icon::put);
    return icon.array();
  }

  private static byte[] icns(Path pictures) throws IOException {
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(entries);
    for (Map.Entry<String, Integer> entry : APPLE.entrySet()) {
      byte[] file = picture(pictures, entry.getValue());
      out.writeBytes(entry.getKey());
      out.writeInt(8 + file.length);
      out.write(file);
    }
    ByteBuffer icon = ByteBuffer.allocate(8 + entries.size());
    icon.put(new byte[] {'i', 'c', 'n', 's'}).putInt(icon.capacity()).put(entries.toByteArray());
    return icon.array();
  }
}
