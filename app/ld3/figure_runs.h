#pragma once

#include <string>
#include <vector>

namespace ld3::ui {
struct FigureRequest;
}

namespace ld3::cli {

struct FigureContent;

/// Reads runs and values of the folders, and draws anew what the content asks for and the runs did
/// not keep: pictures of other samples or schedules, a sample along its steps.
/// @param kind  as `figureKindFromName` knows it, or "all"
/// @throws Error{InvalidArgument} naming the option; Error{NotFound} where the runs do not have it;
///         the errors of reading runs and of opening their models. Throws Stopped.
void takeRuns(const std::vector<std::string>& folders,
              const std::string& kind,
              const FigureContent& content,
              ui::FigureRequest& request);

}  // namespace ld3::cli
