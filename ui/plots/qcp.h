#pragma once

// The one place that includes QCustomPlot: its header is written with Qt's keywords, which are
// switched off everywhere else (QT_NO_KEYWORDS), because LibTorch's headers use the same words.

#include <QObject>
#include <QtGlobal>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#define emit
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
#undef emit
