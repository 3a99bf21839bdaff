#include "core/base/number_list.h"

#include <algorithm>
#include <charconv>
#include <unordered_set>

namespace ld3 {

namespace {

constexpr uint64_t kLongestRange = 1000;
constexpr std::string_view kSeparators = ",; \t\n";

std::optional<uint64_t> wholeNumber(std::string_view text) {
    uint64_t number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, number);
    return failure == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

}  // namespace

std::optional<std::vector<uint64_t>> wholeNumbersFromText(std::string_view text) {
    std::vector<uint64_t> found;
    std::unordered_set<uint64_t> known;
    for (size_t begin = text.find_first_not_of(kSeparators); begin != std::string_view::npos;
         begin = text.find_first_not_of(kSeparators, begin)) {
        const size_t end = std::min(text.find_first_of(kSeparators, begin), text.size());
        const std::string_view part = text.substr(begin, end - begin);
        begin = end;
        const size_t dash = part.find('-');
        const auto first = wholeNumber(part.substr(0, dash));
        const auto last =
            dash == std::string_view::npos ? first : wholeNumber(part.substr(dash + 1));
        if (!first || !last || *last < *first || *last - *first > kLongestRange) {
            return std::nullopt;
        }
        for (uint64_t i = 0; i <= *last - *first; ++i) {
            if (known.insert(*first + i).second) {
                found.push_back(*first + i);
            }
        }
    }
    return found;
}

}  // namespace ld3
