#include "core/base/error.h"
#include "core/checkpoints/network_snapshot.h"
#include "core/checkpoints/torch_file.h"
#include "core/checkpoints/torch_pickle.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <set>
#include <sys/resource.h>

namespace ld3 {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// What must be found in the message: the reason of bad/EXPECTED.md, in our words.
const std::map<std::string, std::string>& reasons() {
    static const std::map<std::string, std::string> table{
        {"pkl_empty.pkl", "empty"},
        {"pkl_html.pkl", "not a pickle .*first byte is not PROTO"},
        {"pkl_truncated_half.pkl", "ends before STOP"},
        {"pkl_no_stop.pkl", "ends before STOP"},
        {"pkl_truncated_in_blob.pkl", "declared length .*exceeds the file"},
        {"pkl_bad_proto.pkl", "protocol 9 is not supported"},
        {"pkl_os_system_proto0.pkl", "not a pickle of a supported protocol"},
        {"pkl_os_system_proto2.pkl", "global os.system is not allowed"},
        {"pkl_os_system_proto4.pkl", "global posix.system is not allowed"},
        {"pkl_eval.pkl", "global builtins.eval is not allowed"},
        {"pkl_dotted_name.pkl", "global torch.serialization.os.system is not allowed"},
        {"pkl_getattr_chain.pkl", "global builtins.getattr is not allowed"},
        {"pkl_names_from_memo.pkl", "global posix.system is not allowed"},
        {"pkl_global_not_called.pkl", "global subprocess.Popen is not allowed"},
        {"pkl_inst_opcode.pkl", "opcode INST is not allowed"},
        {"pkl_obj_opcode.pkl", "opcode OBJ is not allowed|global os.system is not allowed"},
        {"pkl_ext_opcode.pkl", "opcode EXT1 is not allowed"},
        {"pkl_persid.pkl", "persistent id in a plain pickle"},
        {"pkl_reduce_text.pkl", "REDUCE on something that is not an allowed global"},
        {"pkl_newobj_odict.pkl", "NEWOBJ on something that is not an allowed class"},
        {"pkl_build_on_dict.pkl", "BUILD on something that takes no state"},
        {"pkl_huge_binbytes8.pkl", "declared length of a byte string .*exceeds the file"},
        {"pkl_huge_binunicode8.pkl", "declared length of a text .*exceeds the file"},
        {"pkl_huge_binbytes4.pkl", "declared length of a byte string .*exceeds the file"},
        {"pkl_huge_frame.pkl", "frame .*longer than the file"},
        {"pkl_huge_long4.pkl", "declared length of an integer .*exceeds the file"},
        {"pkl_negative_long4.pkl", "integer of negative length"},
        {"pkl_memo_laughs.pkl", "'ema' is not a network"},
        {"pkl_self_reference.pkl", "'ema' is not a network"},
        {"pkl_deep_tuples.pkl", "nesting too deep"},
        {"pkl_deep_lists.pkl", "nesting too deep"},
        {"pkl_deep_marks.pkl", "nesting too deep: more than 100 open MARKs"},
        {"pkl_huge_memo_index.pkl", "memo index .*too large"},
        {"pkl_get_missing.pkl", "memo entry 7 was never stored"},
        {"pkl_stack_underflow.pkl", "stack underflow"},
        {"pkl_setitems_no_mark.pkl", "stack underflow: no MARK"},
        {"pkl_setitems_odd.pkl", "SETITEMS with an odd number of values"},
        {"pkl_append_to_int.pkl", "APPEND on something that is not a list"},
        {"pkl_dict_as_key.pkl", "dictionary as a dictionary key"},
        {"pkl_not_utf8.pkl", "text is not UTF-8"},
        {"pkl_two_values_left.pkl", "values left on the stack at STOP"},
        {"n_not_a_dict.pkl", "top level is not a dictionary"},
        {"n_no_ema.pkl", "no entry 'ema'"},
        {"n_ema_none.pkl", "'ema' is not a network"},
        {"n_unknown_type.pkl", "persistent object of unknown type 'func'"},
        {"n_future_version.pkl", "persistent object version 7 is not supported"},
        {"n_state_is_list.pkl", "persistent object whose state is not a dictionary"},
        {"n_no_state.pkl", "persistent object without state"},
        {"n_storage_short.pkl", "needs 32 elements, its storage has 31"},
        {"n_storage_tiny_big_shape.pkl", "reaches past the end"},
        {"n_negative_shape.pkl", "negative tensor size"},
        {"n_negative_stride.pkl", "negative tensor stride"},
        {"n_negative_offset.pkl", "negative storage offset"},
        {"n_offset_past_end.pkl", "reaches past the end.* needs 33 elements, its storage has 32"},
        {"n_shape_overflow.pkl", "number of elements overflows 64 bits"},
        {"n_stride_overflow.pkl", "extent of the tensor overflows 64 bits"},
        {"n_zero_stride_bomb.pkl", "tensor of 1099511627776 elements over a storage of 1"},
        {"n_rank_mismatch.pkl", "numbers of sizes and strides differ"},
        {"n_rank_huge.pkl", "too many dimensions"},
        {"n_size_is_float.pkl", "tensor size is not an integer"},
        {"n_size_bigint.pkl", "tensor size does not fit 64 bits"},
        {"n_unknown_storage.pkl", "unknown storage type QuantumStorage"},
        {"n_blob_bad_magic.pkl", "storage blob: wrong magic number"},
        {"n_blob_bad_protocol.pkl", "storage blob: wrong protocol version 1002"},
        {"n_blob_big_endian.pkl", "storage blob: .*written on a big-endian machine"},
        {"n_blob_os_system.pkl",
         "storage blob: at byte [0-9]+: global posix.system is not allowed"},
        {"n_blob_truncated.pkl", "storage blob: data truncated"},
        {"n_blob_trailing.pkl", "storage blob: 8 extra bytes after the data"},
        {"n_blob_count_mismatch.pkl",
         "storage blob: element count before the data .16. differs from the description .32."},
        {"n_blob_huge_count.pkl", "storage blob: data truncated: 2305843009213693952 elements"},
        {"n_blob_wrap_count.pkl", "storage blob: element count of a storage .*overflows 64 bits"},
        {"n_blob_negative_count.pkl", "storage blob: negative element count"},
        {"n_blob_key_mismatch.pkl", "storage blob: the list of keys .*name"},
        {"n_blob_not_a_storage.pkl", "storage blob: does not hold a storage"},
        {"n_param_is_text.pkl", "model.map_layer0.weight is not a tensor"},
        {"n_cyclic_modules.pkl", "module tree contains itself"},
        {"pt_truncated.pt", "zip: no end record"},
        {"pt_not_zip.pt", "zip: no end record"},
        {"pt_bad_crc.pt", "zip: checksum of record .*wrong"},
        {"pt_missing_record.pt", "storage record data/1 is missing"},
        {"pt_storage_short.pt", "record data/0 holds 124 bytes, .* 32 declared elements"},
        {"pt_no_data_pkl.pt", "zip: no data.pkl"},
        {"pt_os_system.pt", "global posix.system is not allowed"},
        {"pt_unknown_storage.pt", "unknown storage type EvilStorage"},
        {"pt_deflate_bomb.pt", "zip: compressed record"},
        {"pt_path_traversal.pt", "zip: entry name leaves the archive"},
        {"pt_duplicate_entry.pt", "zip: duplicate entry .*data/0"},
        {"pt_huge_declared_size.pt", "zip: entry data outside the file"},
        {"pt_entry_count_lie.pt", "zip: entry count .*does not fit the directory"},
        {"pt_directory_outside.pt", "zip: central directory outside the file"},
        {"pt_overlapping_entries.pt", "local header name differs|entries overlap"},
        {"pth_bad_magic.pth", "legacy torch file: wrong magic number"},
        {"pth_bad_protocol.pth", "legacy torch file: wrong protocol version 1002"},
        {"pth_os_system.pth", "global posix.system is not allowed"},
        {"pth_big_endian.pth", "legacy torch file: not little endian"},
        {"pth_truncated.pth", "data truncated"},
        {"pth_truncated_header.pth", "ends before STOP"},
        {"pth_count_lie.pth", "element count before the data .*differs from the description"},
        {"pth_view_past_end.pth", "storage view .offset 6, size 8 of 8. reaches past its root"},
        // Of the weight files.
        {"empty.pth", "empty"},
        {"forbidden_global.pth", "global (os|posix).getcwd is not allowed"},
        {"forbidden_global_legacy.pth", "global (os|posix).getcwd is not allowed"},
        {"html_not_weights.pth", "no end record: cut off, or not a zip file"},
        {"missing_storage.pth", "storage record data/2 is missing"},
        {"no_pickle.pth", "no data.pkl"},
        {"out_of_bounds_legacy.pth", "needs 65 elements, its storage has 64"},
        {"short_storage.pth", "record data/1 holds .* declared elements"},
        {"truncated_legacy.pth", "data truncated"},
        {"truncated_zip.pth", "no end record"},
    };
    return table;
}

/// Sound pickles of networks that cannot be: only who knows the architecture can tell.
const std::set<std::string>& architectureFiles() {
    static const std::set<std::string> names{"n_ema_is_loss.pkl",
                                             "n_unknown_class.pkl",
                                             "n_missing_parameter.pkl",
                                             "n_extra_parameter.pkl",
                                             "n_wrong_shape.pkl",
                                             "n_config_disagrees.pkl",
                                             "n_huge_channels.pkl",
                                             "n_huge_num_blocks.pkl",
                                             "n_huge_resolution.pkl",
                                             "n_many_levels.pkl",
                                             "n_negative_num_blocks.pkl",
                                             "n_levels_below_1px.pkl",
                                             "n_zero_groups.pkl",
                                             "n_kwargs_wrong_type.pkl",
                                             "n_bad_model_type.pkl",
                                             "n_wrong_dtype.pkl"};
    return names;
}

/// Weight files that only lack, or mistake, what a certain network needs.
bool isSoundContainer(const std::string& name) {
    return name == "alex_given_as_vgg.pth" || name == "missing_key.pth";
}

fs::path badFolder() {
    return LD3_TEST_DATA "/checkpoints/bad";
}

fs::path badWeightsFolder() {
    return LD3_TEST_DATA "/checkpoints/pth/bad";
}

std::string messageOf(const fs::path& path) {
    try {
        if (path.extension() == ".pkl") {
            (void)readNetworkSnapshot(path);
        } else {
            (void)readTorchFile(path);
        }
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile) << path;
        EXPECT_THAT(error.where(), testing::StartsWith(path.string()));
        EXPECT_FALSE(error.remedy().empty());
        return error.problem();
    }
    return "";
}

double secondsOf(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// The most memory that this program has had so far.
double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

#if defined(__SANITIZE_ADDRESS__)
constexpr double kSlower = 5.0;
#else
constexpr double kSlower = 1.0;
#endif

class BadFile : public testing::TestWithParam<fs::path> {};

TEST_P(BadFile, IsRefusedForTheReasonThatIsWrongWithIt) {
    const std::string name = GetParam().filename().string();
    ASSERT_EQ(reasons().count(name), 1U) << "no expected reason";
    const double before = peakMegabytes();
    std::string message;
    const double seconds = secondsOf([&] { message = messageOf(GetParam()); });
    EXPECT_THAT(message, testing::ContainsRegex(reasons().at(name)));
    EXPECT_LT(seconds, 2.0 * kSlower);
    EXPECT_LT(peakMegabytes() - before, 64.0 * kSlower);
}

std::vector<fs::path> badFiles() {
    std::vector<fs::path> files;
    for (const fs::path& folder : {badFolder(), badWeightsFolder()}) {
        for (const auto& entry : fs::directory_iterator(folder)) {
            const std::string name = entry.path().filename().string();
            const bool isBad = entry.path().extension().string().starts_with(".p") &&
                               !name.starts_with("control_ok") && !isSoundContainer(name) &&
                               architectureFiles().count(name) == 0;
            if (isBad) {
                files.push_back(entry.path());
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string testName(const testing::TestParamInfo<fs::path>& info) {
    std::string name = info.param.filename().string();
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Checkpoints, BadFile, testing::ValuesIn(badFiles()), testName);

TEST(BadFiles, AreAllThere) {
    EXPECT_EQ(badFiles().size(), reasons().size());
    const json expected = json::parse(std::ifstream(badFolder() / "expected.json"));
    size_t refused = 0;
    for (const json& row : expected) {
        const std::string name = row.at("file");
        // The safetensors files have a test of their own.
        if (row.at("expected") == "refuse" && !name.starts_with("st_")) {
            ++refused;
            EXPECT_EQ(reasons().count(name) + architectureFiles().count(name), 1U) << name;
        }
    }
    EXPECT_EQ(refused, 115U);
}

TEST(BadFiles, OfAnImpossibleNetworkComeThroughAsTheyAre) {
    for (const std::string& name : architectureFiles()) {
        const NetworkSnapshot snapshot = readNetworkSnapshot(badFolder() / name);
        EXPECT_FALSE(snapshot.className.empty()) << name;
    }
    const auto arguments = [](const char* name) {
        return readNetworkSnapshot(badFolder() / name).arguments;
    };
    EXPECT_EQ(readNetworkSnapshot(badFolder() / "n_ema_is_loss.pkl").className, "EDMLoss");
    EXPECT_TRUE(readNetworkSnapshot(badFolder() / "n_ema_is_loss.pkl").tensors.empty());
    EXPECT_THAT(readNetworkSnapshot(badFolder() / "n_unknown_class.pkl").className,
                testing::HasSubstr("Evil"));
    EXPECT_FALSE(arguments("n_kwargs_wrong_type.pkl").at("channel_mult").is_array());
    EXPECT_LT(arguments("n_negative_num_blocks.pkl").at("num_blocks").get<int64_t>(), 0);
    EXPECT_EQ(readNetworkSnapshot(badFolder() / "n_wrong_dtype.pkl")
                  .tensors.at("model.map_layer0.weight")
                  .scalar_type(),
              torch::kInt64);
}

TEST(BadFiles, ControlsAreRead) {
    EXPECT_EQ(readNetworkSnapshot(badFolder() / "control_ok.pkl").className, "EDMPrecond");
    EXPECT_EQ(readNetworkSnapshot(badFolder() / "control_ok_unframed.pkl").className, "EDMPrecond");
    EXPECT_EQ(readTorchDict(badFolder() / "control_ok.pt").size(), 2U);
    EXPECT_EQ(readTorchDict(badFolder() / "control_ok.pth").size(), 2U);
    EXPECT_EQ(readTorchDict(badWeightsFolder() / "alex_given_as_vgg.pth").size(), 5U);
    EXPECT_EQ(readTorchDict(badWeightsFolder() / "missing_key.pth").size(), 4U);
}

/// Every reader on every cut of a good file: refused, each time.
TEST(BadFiles, EveryTruncationIsRefused) {
    const fs::path folder = fs::path(testing::TempDir()) / "ld3_bad_files_test";
    fs::create_directories(folder);
    for (const char* name : {"control_ok.pkl", "control_ok.pt", "control_ok.pth"}) {
        std::ifstream in(badFolder() / name, std::ios::binary);
        const std::string whole((std::istreambuf_iterator<char>(in)), {});
        ASSERT_GT(whole.size(), 500U);
        const fs::path path = folder / name;
        const size_t step = whole.size() / 300 + 1;
        for (size_t length = 0; length < whole.size(); length += step) {
            std::ofstream(path, std::ios::binary) << whole.substr(0, length);
            EXPECT_NE(messageOf(path), "") << name << " cut to " << length;
        }
    }
}

}  // namespace
}  // namespace ld3
