#include "app/ld3/commands.h"
#include "app/ld3/output.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/models/edm/edm_config_file.h"
#include "core/models/edm/edm_file.h"
#include "core/models/network_file.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace ld3::cli {

namespace {

struct ConvertOptions {
    std::string in, out, config;
};

void requireNewPlace(const std::filesystem::path& path, const std::filesystem::path& in) {
    checkWritable(path);
    std::error_code ignored;
    if (std::filesystem::equivalent(path, in, ignored)) {
        throw Error(ErrorCode::InvalidArgument,
                    "the result would replace what is converted",
                    path.string(),
                    "choose another name");
    }
}

void convert(const ConvertOptions& options, const Session& session) {
    const std::filesystem::path out = options.out;
    if (out.extension() != ".safetensors") {
        throw Error(ErrorCode::InvalidArgument,
                    "not the name of a .safetensors file",
                    "--out " + options.out,
                    "let it end in .safetensors; the configuration comes beside it in a .json");
    }
    const std::filesystem::path config = edmConfigBeside(out);
    requireNewPlace(out, options.in);
    requireNewPlace(config, options.config.empty() ? options.in : options.config);
    const NetworkSnapshot snapshot = readNetworkFile(options.in, options.config);
    // Only what can be opened again is written.
    const ModelInfo info = edmInfo(snapshot, {options.in, {}});
    writeNetworkFile(out, snapshot);
    const std::string sha256 = sha256OfFile(out);
    if (session.json) {
        printJson({{"out", options.out},
                   {"config", config.string()},
                   {"sha256", sha256},
                   {"tensors", snapshot.tensors.size()},
                   {"parameters", info.parameters}});
    } else {
        std::cout << snapshot.tensors.size() << " tensors, " << info.parameters
                  << " parameters: " << options.out << ", " << config.string() << '\n';
    }
}

}  // namespace

Verb addConvert(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand(
        "convert", "Writes the network of a checkpoint as .safetensors with its configuration.");
    const auto options = std::make_shared<ConvertOptions>();
    verb->add_option("IN",
                     options->in,
                     "a snapshot (.pkl), a training state (.pt), or a state dictionary with its "
                     "configuration beside it (.json)")
        ->required();
    verb->add_option("--model-json", options->config, "configuration of a state dictionary");
    verb->add_option("--out", options->out, "a .safetensors file; its .json comes beside it")
        ->required();
    return {verb, [options, &session] { convert(*options, session); }};
}

}  // namespace ld3::cli
