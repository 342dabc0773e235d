package org.demarche.ui;

/// What the commands about the window itself do.
interface WindowActions {
  void openFolder();

  void savePicture(DatasetView shown);

  void showProblems();

  void quit();

  void showKeys();

  void showAbout();

  void switchTheme();

  void switchContrast();

  /// Changes the size of all that is written by so many steps; 0 gives it its usual size.
  void resizeText(int steps);
}
