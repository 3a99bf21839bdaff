#pragma once

#include "app/ld3/session.h"

#include <string>
#include <vector>

namespace ld3::cli {

/// An option of names of which some are paths, as "edm,RUN,learned.json"; it may be given several
/// times. A value that is there as file or folder is one name, whatever is in it; others are parted
/// at their commas.
void addNameList(CLI::App& verb,
                 const std::string& option,
                 std::vector<std::string>& names,
                 const std::string& what);

}  // namespace ld3::cli
