#include "core/base/distinct_labels.h"

#include <iterator>
#include <map>
#include <set>
#include <system_error>
#include <utility>

namespace ld3 {

namespace {

/// Without "." and "..", and without a slash at its end.
std::filesystem::path wholePath(const std::filesystem::path& path) {
    std::error_code failure;
    const std::filesystem::path absolute = std::filesystem::absolute(path, failure);
    const std::filesystem::path whole = (failure ? path : absolute).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

/// A name in a folder: that is all that folders in front can tell.
using Place = std::pair<std::string, std::filesystem::path>;

/// How many folders stand in front of a name, and how many can.
struct Depth {
    int folders = 0, most = 0;
};

std::string labelOf(const Place& place, int folders) {
    auto [label, folder] = place;
    for (int i = 0; i < folders; ++i) {
        label.insert(0, folder.filename().string() + "/");
        folder = folder.parent_path();
    }
    return label;
}

std::map<Place, Depth> placesOf(const std::vector<NamedPath>& entries, SharedName shared) {
    std::map<Place, Depth> places;
    std::set<std::string> known;
    for (const NamedPath& entry : entries) {
        const std::filesystem::path folder = entry.path.parent_path();
        const bool keepsName = known.insert(entry.name).second && shared == SharedName::FirstKeeps;
        const std::filesystem::path above = folder.relative_path();
        const auto most = static_cast<int>(std::distance(above.begin(), above.end()));
        places.try_emplace({entry.name, folder}, Depth{0, keepsName ? 0 : most});
    }
    return places;
}

/// Puts one more folder in front of each label that several places have.
/// @returns false where that helps no more
bool deepen(std::map<Place, Depth>& places) {
    std::map<std::string, std::vector<Depth*>> byLabel;
    for (auto& [place, depth] : places) {
        byLabel[labelOf(place, depth.folders)].push_back(&depth);
    }
    bool isDeeper = false;
    for (const auto& [label, depths] : byLabel) {
        for (Depth* depth : depths) {
            if (depths.size() > 1 && depth->folders < depth->most) {
                ++depth->folders;
                isDeeper = true;
            }
        }
    }
    return isDeeper;
}

/// The label, or the first of "label (2)", "label (3)" and so on that nobody has.
std::string freeLabel(const std::string& label,
                      const std::set<std::string>& ofOthers,
                      std::set<std::string>& taken) {
    if (taken.insert(label).second) {
        return label;
    }
    for (int number = 2;; ++number) {
        std::string numbered = label + " (" + std::to_string(number) + ")";
        if (!ofOthers.contains(numbered) && taken.insert(numbered).second) {
            return numbered;
        }
    }
}

}  // namespace

std::vector<std::string> distinctLabels(const std::vector<NamedPath>& entries, SharedName shared) {
    std::vector<NamedPath> whole;
    whole.reserve(entries.size());
    for (const NamedPath& entry : entries) {
        whole.push_back({entry.name, entry.path.empty() ? entry.path : wholePath(entry.path)});
    }
    std::map<Place, Depth> places = placesOf(whole, shared);
    while (deepen(places)) {
    }
    std::map<Place, std::string> labels;
    std::set<std::string> all, taken;
    for (const auto& [place, depth] : places) {
        all.insert(labels[place] = labelOf(place, depth.folders));
    }
    std::map<Place, std::string> given;  // by name and path
    std::vector<std::string> result;
    result.reserve(whole.size());
    for (const NamedPath& entry : whole) {
        const auto [label, isNew] = given.try_emplace({entry.name, entry.path});
        if (isNew) {
            label->second =
                freeLabel(labels.at({entry.name, entry.path.parent_path()}), all, taken);
        }
        result.push_back(label->second);
    }
    return result;
}

}  // namespace ld3
