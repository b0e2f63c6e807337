// Switches the program to Japanese, its default and complete language.
#pragma once

class QCoreApplication;

/// Installs the Japanese sentences (compiled in) and Qt's own Japanese into `application`.
void installJapanese(QCoreApplication& application);
