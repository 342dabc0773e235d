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
}
