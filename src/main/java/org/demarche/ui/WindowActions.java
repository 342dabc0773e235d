package org.demarche.ui;

import org.demarche.ui.read.ReadPage.Fixed;

/// What the commands about the window itself do.
interface WindowActions {
  void openFolder();

  /// Opens the folder of a file that the user chooses.
  void openFile();

  void savePicture(DatasetView shown);

  void copyPicture(DatasetView shown);

  void print(DatasetView shown);

  void showProblems();

  void quit();

  /// Opens a page that is about the program.
  void read(Fixed page);

  void switchTheme();

  void switchContrast();

  /// Changes the size of all that is written by so many steps; 0 gives it its usual size.
  void resizeText(int steps);
}
