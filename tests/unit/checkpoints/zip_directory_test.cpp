#include "core/checkpoints/formats/zip_directory.h"

#include "core/base/error.h"
#include "tests/unit/checkpoints/pickle_text.h"

#include <gmock/gmock.h>

namespace ld3 {
namespace {

using pickles::little;
using testing::HasSubstr;

const FileContext kFile{"not readable", "made", "none", {}};

/// A zip file by hand; what is set lies about what is there.
struct Zip {
    struct Entry {
        std::string name, data;
        std::string localName = name;
        uint64_t flags = 0;
        bool sizesFollow = false;  ///< the local header leaves them to a descriptor
        bool large = false;        ///< sizes and place in a 64-bit field
    };

    std::vector<Entry> entries;
    bool large = false;  ///< with a second end record
    std::string comment{};
    int64_t countLie = 0;

    [[nodiscard]] std::string bytes() const {
        std::string file;
        std::string directory;
        for (const Entry& entry : entries) {
            const uint64_t begin = file.size();
            const uint64_t flags = entry.flags | (entry.sizesFollow ? 8 : 0);
            const uint64_t size = entry.data.size();
            const uint64_t there = entry.sizesFollow ? 0 : size;
            file += little(0x04034b50, 4) + little(20, 2) + little(flags, 2) + little(0, 10) +
                    little(there, 4) + little(there, 4) + little(entry.localName.size(), 2) +
                    little(4, 2) + entry.localName + "FB" + little(0, 2) + entry.data;
            if (entry.sizesFollow) {
                file += little(0x08074b50, 4) + little(0, 4) + little(size, 4) + little(size, 4);
            }
            const std::string field = entry.large ? little(1, 2) + little(24, 2) + little(size, 8) +
                                                        little(size, 8) + little(begin, 8)
                                                  : "";
            const auto number = [&](uint64_t value) {
                return little(entry.large ? 0xFFFFFFFF : value, 4);
            };
            directory += little(0x02014b50, 4) + little(20, 2) + little(20, 2) + little(flags, 2) +
                         little(0, 10) + number(size) + number(size) +
                         little(entry.name.size(), 2) + little(field.size(), 2) + little(0, 2) +
                         little(0, 8) + number(begin) + entry.name + field;
        }
        const uint64_t offset = file.size();
        const uint64_t count = entries.size() + static_cast<uint64_t>(countLie);
        file += directory;
        if (large) {
            const uint64_t end = file.size();
            file += little(0x06064b50, 4) + little(44, 8) + little(45, 2) + little(45, 2) +
                    little(0, 8) + little(count, 8) + little(count, 8) +
                    little(directory.size(), 8) + little(offset, 8) + little(0x07064b50, 4) +
                    little(0, 4) + little(end, 8) + little(1, 4);
        }
        const auto number = [&](uint64_t value, unsigned size) {
            return large ? std::string(size, '\xff') : little(value, size);
        };
        return file + little(0x06054b50, 4) + little(0, 4) + number(count, 2) + number(count, 2) +
               number(directory.size(), 4) + number(offset, 4) + little(comment.size(), 2) +
               comment;
    }
};

std::string refusalOf(const std::string& bytes) {
    try {
        (void)readZipDirectory(bytes, kFile);
    } catch (const Error& error) {
        return error.problem();
    }
    return "";
}

void expectTwoEntries(const std::string& bytes) {
    const std::vector<ZipEntry> entries = readZipDirectory(bytes, kFile);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].name, "a/one");
    EXPECT_EQ(entries[0].stored, "first");
    EXPECT_EQ(entries[1].name, "a/two");
    EXPECT_EQ(entries[1].stored, "");
}

TEST(ZipDirectory, FindsEntriesInEverySpelling) {
    Zip zip{{{"a/one", "first"}, {"a/two", ""}}};
    expectTwoEntries(zip.bytes());
    zip.comment = "a comment with PK\x05\x06 in it";
    expectTwoEntries(zip.bytes());
    zip.entries[0].sizesFollow = true;
    expectTwoEntries(zip.bytes());
    zip.entries[1].large = true;
    expectTwoEntries(zip.bytes());
    zip.large = true;
    expectTwoEntries(zip.bytes());
    EXPECT_TRUE(readZipDirectory(Zip{}.bytes(), kFile).empty());
}

TEST(ZipDirectory, RefusesContradictions) {
    const Zip good{{{"a/one", "first"}, {"a/two", ""}}};
    EXPECT_EQ(refusalOf(good.bytes()), "");
    Zip zip = good;
    zip.entries[1].name = zip.entries[1].localName = "a/one";
    EXPECT_THAT(refusalOf(zip.bytes()), HasSubstr("duplicate entry a/one"));
    zip = good;
    zip.entries[1].localName = "a/tow";
    EXPECT_THAT(refusalOf(zip.bytes()), HasSubstr("local header name differs"));
    zip = good;
    zip.countLie = 1;
    EXPECT_THAT(refusalOf(zip.bytes()), HasSubstr("entry count 3 does not fit"));
    zip.countLie = -1;
    EXPECT_THAT(refusalOf(zip.bytes()), HasSubstr("entry count 1 does not fit"));
    zip = good;
    zip.entries[0].flags = 1;
    EXPECT_THAT(refusalOf(zip.bytes()), HasSubstr("encrypted"));
    EXPECT_THAT(refusalOf(good.bytes() + "x"), HasSubstr("no end record"));
    EXPECT_THAT(refusalOf("x" + good.bytes()), HasSubstr("between the central directory"));
}

TEST(ZipDirectory, RefusesNamesThatLeaveTheArchive) {
    for (const char* name : {"../one", "a/../../one", "/one", "a\\one", "c:one", "a/.."}) {
        EXPECT_THAT(refusalOf(Zip{{{name, "x"}}}.bytes()), HasSubstr("leaves the archive")) << name;
    }
    EXPECT_EQ(refusalOf(Zip{{{"a/..b", "x"}}}.bytes()), "");
    EXPECT_THAT(refusalOf(Zip{{{"", "x"}}}.bytes()), HasSubstr("without a proper name"));
}

/// An entry whose data hold another entry whole.
TEST(ZipDirectory, RefusesOverlaps) {
    const std::string inner = Zip{{{"b", "x"}}}.bytes();
    Zip zip{{{"a", inner}, {"b", "x"}}};
    std::string bytes = zip.bytes();
    // The second entry of the directory is made to point into the first one's data.
    const std::string place = little(30 + 1 + 4 + inner.size(), 4);
    const size_t found = bytes.rfind(place + "b");
    ASSERT_NE(found, std::string::npos);
    bytes.replace(found, 4, little(30 + 1 + 4, 4));
    EXPECT_THAT(refusalOf(bytes), HasSubstr("entries overlap: a and b"));
}

}  // namespace
}  // namespace ld3
