#pragma once

#include "core/base/command_line.h"

#include <QStringList>

#include <vector>

class QCPAbstractPlottable;
class QCustomPlot;

namespace ld3::ui {

class CurveLooks;

/// Adds what `ld3 figure` is told of hidden curves.
/// @returns whether there are any
bool addHidden(CommandLine& command, const std::vector<QCPAbstractPlottable*>& curves);

/// Adds how curves look.
/// @param names  those under which the curves have their looks, in their order; empty ones and
///               repeated ones count for nothing
void addLooks(CommandLine& command, const CurveLooks& looks, QStringList names);

/// Adds the ranges of both axes.
void addRanges(CommandLine& command, const QCustomPlot& plot);

}  // namespace ld3::ui
