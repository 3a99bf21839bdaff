#include "core/checkpoints/torch_pickle.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <gmock/gmock.h>

#include <caffe2/serialize/inline_container.h>

namespace ld3 {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

fs::path folder() {
    const fs::path path = fs::path(testing::TempDir()) / "ld3_torch_pickle_test";
    fs::create_directories(path);
    return path;
}

Error readingError(const fs::path& path) {
    try {
        (void)readTorchDict(path);
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << path << " was read";
    return {ErrorCode::Internal, "", "", ""};
}

/// A torch.save archive with this pickle and, if not empty, one record of data.
fs::path archiveWith(const std::string& pickle, const std::string& data = {}) {
    std::string bytes;
    caffe2::serialize::PyTorchStreamWriter writer([&bytes](const void* from, size_t size) {
        bytes.append(static_cast<const char*>(from), size);
        return size;
    });
    writer.writeRecord("data.pkl", pickle.data(), pickle.size());
    if (!data.empty()) {
        writer.writeRecord("data/0", data.data(), data.size());
    }
    writer.writeEndOfFile();
    fs::path path = folder() / "made.pt";
    writeFileAtomically(path, bytes);
    return path;
}

/// The pickle of a dict with one float32 tensor of 37 elements.
std::string pickleOf37() {
    const fs::path path = folder() / "37.pt";
    writeTorchDict(path, {{"t", torch::ones({37})}});
    caffe2::serialize::PyTorchStreamReader reader(path.string());
    const auto [data, size] = reader.getRecord("data.pkl");
    return {static_cast<const char*>(data.get()), size};
}

/// Replaces the small number 37 where it occurs for the `which`-th time.
std::string withNumber(std::string pickle, int which, char number) {
    const std::string wanted = {'K', 37};
    size_t position = pickle.find(wanted);
    for (int i = 0; i < which; ++i) {
        position = pickle.find(wanted, position + 1);
    }
    pickle.at(position + 1) = number;
    return pickle;
}

TEST(TorchPickle, DictSurvivesARoundTrip) {
    const Tensor wide = torch::arange(12.0).view({3, 4});
    const std::map<std::string, Tensor> tensors{{"f32", torch::randn({2, 3})},
                                                {"f64", torch::randn({4}, torch::kFloat64)},
                                                {"labels", torch::tensor({1, 5, 9}, torch::kInt64)},
                                                {"view", wide.slice(1, 1, 3)},
                                                {"scalar", torch::tensor(2.5)},
                                                {"empty", torch::empty({0, 3})}};
    const fs::path path = folder() / "dict.pt";
    writeTorchDict(path, tensors);
    const auto back = readTorchDict(path);
    ASSERT_EQ(back.size(), tensors.size());
    for (const auto& [key, tensor] : tensors) {
        EXPECT_EQ(back.at(key).scalar_type(), tensor.scalar_type()) << key;
        EXPECT_TRUE(torch::equal(back.at(key), tensor)) << key;
    }
}

TEST(TorchPickle, WritesNothingThatACarefulReaderRefuses) {
    const std::string bytes = torchDictBytes({{"t", torch::ones({3})}});
    EXPECT_THAT(bytes, HasSubstr("_rebuild_tensor_v2"));
    EXPECT_THAT(bytes, testing::Not(HasSubstr("restore_type_tag")));
}

TEST(TorchPickle, ReadsNumbersAndPassesOverNone) {
    // {'a': 7, 'b': None} as Python's protocol 2 writes it.
    const std::string pickle("\x80\x02}q\x00(X\x01\0\0\0aK\x07X\x01\0\0\0bNu.", 23);
    const auto back = readTorchDict(archiveWith(pickle));
    ASSERT_EQ(back.size(), 1U);
    EXPECT_EQ(back.at("a").item<int64_t>(), 7);
}

TEST(TorchPickle, ReadsNothingOutsideTheFilesData) {
    const std::string pickle = pickleOf37();
    const std::string data(37 * 4, '\0');
    EXPECT_EQ(readTorchDict(archiveWith(pickle, data)).at("t").numel(), 37);
    // First comes the storage's length, then the tensor's.
    EXPECT_THAT(readingError(archiveWith(withNumber(pickle, 1, 38), data)).problem(),
                HasSubstr("outside"));
    const std::string both = withNumber(withNumber(pickle, 0, 99), 0, 99);
    EXPECT_THAT(readingError(archiveWith(both, data)).problem(), HasSubstr("outside"));
    EXPECT_THAT(readingError(archiveWith(pickle, data.substr(4))).problem(), HasSubstr("outside"));
    EXPECT_EQ(readingError(archiveWith(pickle)).code(), ErrorCode::BadFile);
}

TEST(TorchPickle, RefusesWhatIsNotADictOfTensors) {
    EXPECT_THAT(readingError(archiveWith("\x80\x02K\x07.")).problem(), HasSubstr("dictionary"));
    for (const char* name : {"pt_truncated",
                             "pt_not_zip",
                             "pt_missing_record",
                             "pt_no_data_pkl",
                             "pt_os_system",
                             "pt_unknown_storage",
                             "pt_huge_declared_size",
                             "pt_directory_outside",
                             "pt_entry_count_lie",
                             "pt_storage_short"}) {
        const fs::path path = std::string(LD3_TEST_DATA "/checkpoints/bad/") + name + ".pt";
        EXPECT_EQ(readingError(path).code(), ErrorCode::BadFile) << name;
    }
}

TEST(TorchPickle, RefusesEveryTruncationAndForeignFiles) {
    const std::string whole = torchDictBytes({{"t", torch::ones({3})}});
    const fs::path path = folder() / "cut.pt";
    for (size_t length = 0; length < whole.size(); length += 41) {
        writeFileAtomically(path, whole.substr(0, length));
        EXPECT_EQ(readingError(path).code(), ErrorCode::BadFile) << length;
    }
    writeFileAtomically(path, "<html>a failed download, and some more text of it</html>");
    const Error error = readingError(path);
    EXPECT_THAT(error.problem(), HasSubstr("not a readable torch.save file"));
    EXPECT_EQ(error.where(), path.string());
    EXPECT_EQ(readingError(folder()).code(), ErrorCode::BadFile);
    EXPECT_EQ(readingError(folder() / "none.pt").code(), ErrorCode::NotFound);
}

TEST(TorchPickle, RunsNoCode) {
    const fs::path mark = folder() / "mark";
    fs::remove(mark);
    const std::string command = "touch " + mark.string();
    const std::string pickle =
        "\x80\x02"
        "cposix\nsystem\nU" +
        std::string(1, static_cast<char>(command.size())) + command + "\x85R.";
    EXPECT_EQ(readingError(archiveWith(pickle, "")).code(), ErrorCode::BadFile);
    EXPECT_FALSE(fs::exists(mark));
}

}  // namespace
}  // namespace ld3
