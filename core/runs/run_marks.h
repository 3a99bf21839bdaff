#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ld3 {

/// What a user says of a run: `marks.json` ("ld3-marks/1") in its folder. A training never writes
/// it, so it may be changed while the run is trained.
struct RunMarks {
    bool starred = false;
    bool archived = false;            ///< lists leave the run out unless asked for it
    std::vector<std::string> tags;    ///< as entered, none twice
    std::string color;                ///< "#rrggbb", what plots draw the run with; empty: their own
    std::optional<std::string> note;  ///< takes the place of the notes in `run.json`

    friend bool operator==(const RunMarks&, const RunMarks&) = default;
};

/// Marks that are to be set; the others stay as they are.
struct MarksChange {
    // Initialised, so that a change may name only what it sets.
    std::optional<bool> starred{}, archived{};
    std::optional<std::vector<std::string>> tags{};
    std::optional<std::string> color{}, note{};

    [[nodiscard]] bool isEmpty() const { return !starred && !archived && !tags && !color && !note; }
};

/// What leads from one run's marks to others. A note that is taken away becomes an empty one.
[[nodiscard]] MarksChange changeBetween(const RunMarks& before, const RunMarks& after);

/// The marks of a run folder; none where there is no such file.
/// @throws Error{BadFile} for a damaged file, Error{Unsupported} for one of a newer program,
///         Error{Io} where it cannot be read
[[nodiscard]] RunMarks readMarks(const std::filesystem::path& folder);

/// Sets marks. Fields of the file that this program does not know are kept.
/// @returns all marks of the run, as they are now
/// @throws those of `readMarks`, so that a file which cannot be read is never replaced;
///         Error{NotFound} without the run, Error{InvalidArgument} for a tag, colour or note that
///         cannot be used, Error{Io} where the folder cannot be written
RunMarks changeMarks(const std::filesystem::path& folder, const MarksChange& change);

/// A tag without spaces around it. @throws Error{InvalidArgument} where nothing is left, or it
/// holds a comma, a quote or a line break
[[nodiscard]] std::string checkedTag(const std::string& text);

/// The tags in a list with commas, none twice (capitals make no difference).
[[nodiscard]] std::vector<std::string> tagsFromText(const std::string& text);
[[nodiscard]] std::string tagsText(const std::vector<std::string>& tags);

/// `tags` with others added and taken away.
[[nodiscard]] std::vector<std::string> changedTags(const std::vector<std::string>& tags,
                                                   const std::vector<std::string>& added,
                                                   const std::vector<std::string>& removed);

/// A colour with a name.
struct MarkColor {
    std::string name, value;  ///< "blue", "#0072b2"
};

/// The colours that have names; safe for colour-blind readers.
/// Source: Okabe & Ito 2008, "Color Universal Design".
[[nodiscard]] const std::vector<MarkColor>& markColors();

/// "#rrggbb" from this or from a name; empty from "none" or nothing.
/// @throws Error{InvalidArgument} listing the names
[[nodiscard]] std::string markColorFromText(const std::string& text);

}  // namespace ld3
