#include "core/checkpoints/safetensors.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/run_control.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

namespace ld3 {
namespace {

namespace fs = std::filesystem;

fs::path folder() {
    const fs::path path = fs::path(testing::TempDir()) / "ld3_safetensors_test";
    fs::create_directories(path);
    return path;
}

/// The error that reading gives, as "code" and text.
Error readingError(const fs::path& path) {
    try {
        (void)readSafetensors(path);
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << path << " was read";
    return {ErrorCode::Internal, "", "", ""};
}

std::string withHeader(const std::string& header, const std::string& data = "") {
    std::string bytes;
    for (int i = 0; i < 8; ++i) {
        bytes += static_cast<char>((header.size() >> (8 * i)) & 0xFF);
    }
    return bytes + header + data;
}

TEST(Safetensors, KeepsEveryDtypeShapeAndMetadata) {
    TensorFile file;
    file.metadata = {{"kind", "test"}, {"text", "ε \"quoted\"\n"}};
    file.tensors = {{"f64", torch::randn({2, 3}, torch::kFloat64)},
                    {"f32", torch::randn({4}).view({1, 4, 1})},
                    {"f16", torch::randn({3}).to(torch::kFloat16)},
                    {"bf16", torch::randn({3}).to(torch::kBFloat16)},
                    {"i64", torch::tensor({int64_t{1} << 62, int64_t{-1}})},
                    {"i32", torch::tensor({1, -7}, torch::kInt32)},
                    {"i16", torch::tensor({1, -7}, torch::kInt16)},
                    {"i8", torch::tensor({1, -7}, torch::kInt8)},
                    {"u8", torch::tensor({1, 255, 3}, torch::kUInt8)},
                    {"bool", torch::tensor({1, 0, 1}).to(torch::kBool)},
                    {"scalar", torch::tensor(3.5)},
                    {"empty", torch::empty({0, 5})},
                    {"strided", torch::arange(6.0).view({2, 3}).t()}};
    const fs::path path = folder() / "all.safetensors";
    writeSafetensors(path, file);
    EXPECT_TRUE(looksLikeSafetensors(path));
    const TensorFile back = readSafetensors(path);
    EXPECT_EQ(back.metadata, file.metadata);
    ASSERT_EQ(back.tensors.size(), file.tensors.size());
    for (const auto& [key, tensor] : file.tensors) {
        EXPECT_EQ(back.at(key, "").scalar_type(), tensor.scalar_type()) << key;
        EXPECT_TRUE(torch::equal(back.at(key, ""), tensor)) << key;
    }
    const std::string bytes = readFile(path);
    EXPECT_EQ(static_cast<unsigned char>(bytes[0]) % 8, 0) << "data start aligned";
}

TEST(Safetensors, ReadsTheControlFile) {
    EXPECT_GT(readSafetensors(LD3_TEST_DATA "/safetensors/control_ok.safetensors").tensors.size(),
              0U);
}

TEST(Safetensors, RefusesEveryMalformedFileForItsReason) {
    const std::map<std::string, std::string> reasons{
        {"st_too_short", "shorter than"},
        {"st_header_longer_than_file", "longer than the file"},
        {"st_header_huge", "longer than the file"},
        {"st_header_not_json", "not a JSON object|not JSON"},
        {"st_header_list", "not a JSON object"},
        {"st_not_utf8", "UTF-8"},
        {"st_duplicate_key", "duplicate key \"w\""},
        {"st_overlap", "overlap"},
        {"st_out_of_range", "outside the file"},
        {"st_offsets_reversed", "reversed"},
        {"st_offsets_negative", "data_offsets of .* not a natural number"},
        {"st_offsets_float", "data_offsets of .* not a natural number"},
        {"st_shape_disagrees", "needs 20 bytes, data_offsets give 16"},
        {"st_shape_negative", "shape of .* not a natural number"},
        {"st_shape_overflow", "overflows"},
        {"st_unknown_dtype", "unknown dtype Q7"},
        {"st_missing_field", "no valid data_offsets"},
        {"st_hole", "unused bytes"},
        {"st_trailing", "12 bytes after the last tensor"},
        {"st_deep_json", "nested too deep"},
        {"st_metadata_not_text", "not text"},
        {"st_number_huge", "shape of .* not a natural number|not JSON"}};
    size_t files = 0;
    for (const auto& entry : fs::directory_iterator(LD3_TEST_DATA "/safetensors")) {
        const std::string name = entry.path().stem().string();
        if (name.rfind("st_", 0) != 0) {
            continue;
        }
        ++files;
        ASSERT_TRUE(reasons.count(name)) << name << " has no expected reason";
        const Error error = readingError(entry.path());
        EXPECT_EQ(error.code(), ErrorCode::BadFile) << name;
        EXPECT_THAT(error.problem(), testing::ContainsRegex(reasons.at(name))) << name;
        EXPECT_EQ(error.where(), entry.path().string());
        EXPECT_FALSE(error.remedy().empty());
    }
    EXPECT_EQ(files, reasons.size());
}

TEST(Safetensors, RefusesEveryTruncation) {
    const std::string whole = readFile(LD3_TEST_DATA "/safetensors/control_ok.safetensors");
    const fs::path path = folder() / "cut.safetensors";
    for (size_t length = 0; length < whole.size(); ++length) {
        std::ofstream(path, std::ios::binary) << whole.substr(0, length);
        EXPECT_EQ(readingError(path).code(), ErrorCode::BadFile) << length;
    }
}

TEST(Safetensors, ZeroSizeDoesNotExcuseAnOverflow) {
    const fs::path path = folder() / "zero.safetensors";
    std::ofstream(path, std::ios::binary) << withHeader(
        R"({"a":{"dtype":"F32","shape":[0,4611686018427387904,4611686018427387904],"data_offsets":[0,0]}})");
    EXPECT_THAT(readingError(path).problem(), testing::HasSubstr("overflows"));
}

TEST(Safetensors, MissingFileAndFolderAreToldApart) {
    EXPECT_EQ(readingError(folder() / "none.safetensors").code(), ErrorCode::NotFound);
    EXPECT_THAT(readingError(folder()).problem(), testing::HasSubstr("folder"));
    EXPECT_FALSE(looksLikeSafetensors(folder()));
    EXPECT_FALSE(looksLikeSafetensors(folder() / "none.safetensors"));
}

TEST(Safetensors, MissingKeyNamesKeyFileAndWhatIsThere) {
    TensorFile file;
    file.tensors = {{"b", torch::zeros({1})}, {"a", torch::zeros({1})}};
    try {
        (void)file.at("noise", "set.safetensors");
        FAIL();
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "no tensor \"noise\": set.safetensors: the file holds: a, b");
    }
}

TEST(Safetensors, AMetadataTextThatIsNotUtf8IsWrittenWithReplacements) {
    const fs::path path = folder() / "path.safetensors";
    TensorFile file;
    file.tensors = {{"a", torch::ones({2})}};
    file.metadata = {{"model", "/models/\xff.pt"}};
    writeSafetensors(path, file);
    EXPECT_EQ(readSafetensors(path).metadata.at("model"), "/models/\xef\xbf\xbd.pt");
}

/// Of more than two blocks, one of which ends within a tensor.
TensorFile threeBlocks() {
    TensorFile file;
    file.tensors = {{"a", torch::randn({600, 1000})},
                    {"b", torch::randn({700, 1000})},
                    {"c", torch::randn({900, 1000})}};
    return file;
}

TEST(Safetensors, AsksBetweenBlocksAndWritesTheSame) {
    const fs::path path = folder() / "blocks.safetensors", plain = folder() / "plain.safetensors";
    const TensorFile file = threeBlocks();
    int asked = 0;
    writeSafetensors(path, file, [&asked] { ++asked; });
    writeSafetensors(plain, file);
    EXPECT_EQ(asked, 2) << "of 8.4 MiB, and not at the end";
    EXPECT_EQ(readFile(path), readFile(plain));
    const TensorFile back = readSafetensors(path);
    for (const auto& [key, tensor] : file.tensors) {
        EXPECT_TRUE(torch::equal(back.tensors.at(key), tensor)) << key;
    }
}

TEST(Safetensors, AWriteThatIsEndedBetweenBlocksLeavesTheOldFile) {
    const fs::path path = folder() / "ended" / "kept.safetensors";
    fs::create_directories(path.parent_path());
    TensorFile file;
    file.tensors = {{"a", torch::ones({2})}};
    writeSafetensors(path, file);
    const std::string before = readFile(path);
    EXPECT_THROW(writeSafetensors(path, threeBlocks(), [] { throw Stopped{}; }), Stopped);
    EXPECT_EQ(readFile(path), before);
    const auto files = std::distance(fs::directory_iterator(path.parent_path()), {});
    EXPECT_EQ(files, 1) << "nothing is left beside it";
}

TEST(Safetensors, FailedWriteLeavesTheOldFile) {
    const fs::path path = folder() / "kept.safetensors";
    TensorFile file;
    file.tensors = {{"a", torch::ones({2})}};
    writeSafetensors(path, file);
    const std::string before = readFile(path);
    file.tensors["c"] = torch::ones({2}, torch::kComplexFloat);
    EXPECT_THROW(writeSafetensors(path, file), Error);
    EXPECT_EQ(readFile(path), before);
    file.tensors = {{"a\xff", torch::ones({2})}};
    EXPECT_THROW(writeSafetensors(path, file), Error);
    EXPECT_EQ(readFile(path), before);
    try {
        writeSafetensors(folder() / "no" / "such" / "folder.safetensors", {});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Io);
    }
}

}  // namespace
}  // namespace ld3
