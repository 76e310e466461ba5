import WeirServer

/// The settings of a server with where each comes from: a flag, else a variable, else a file, else the default.
struct ResolvedSettings {
    /// The settings, checked.
    let settings: ServerSettings
    /// Where each comes from, in the order of `ServerSetting.all`.
    let sources: [(setting: ServerSetting, source: SettingSource)]

    /// Resolves what was typed.
    ///
    /// - Parameters:
    ///   - flags: The values of flags, by key.
    ///   - variable: Looks a variable of the environment up; what is not a setting is nobody's business here, for
    ///     Kubernetes names variables of its own after a service that is called weir.
    ///   - file: What the file sets.
    /// - Throws: The first value that is not taken, with where it stands.
    init(
        flags: [String: String],
        variable: (String) -> String?,
        file: SettingsFile
    ) throws(CommandFailure) {
        var settings = ServerSettings()
        var sources: [(setting: ServerSetting, source: SettingSource)] = []
        for setting in ServerSetting.all {
            let source: SettingSource
            if let typed = flags[setting.key] {
                source = .flag(setting.flag)
                try Self.write(.text(typed), source, setting, &settings)
            } else if let typed = variable(setting.variable) {
                source = .variable(setting.variable)
                try Self.write(.text(typed), source, setting, &settings)
            } else if let value = file.values[setting.key] {
                source = value.source
                try Self.write(value.text, source, setting, &settings)
            } else {
                source = .standard
            }
            sources.append((setting, source))
        }
        guard settings.certificateFile.isEmpty == settings.keyFile.isEmpty else {
            throw CommandFailure("tls.certificate-file and tls.key-file belong together; set both or none")
        }
        if !settings.certificateFile.isEmpty {
            settings.server.tls = .init(certificateFile: settings.certificateFile, keyFile: settings.keyFile)
        }
        self.settings = settings
        self.sources = sources
    }

    private static func write(
        _ text: SettingText,
        _ source: SettingSource,
        _ setting: ServerSetting,
        _ settings: inout ServerSettings
    ) throws(CommandFailure) {
        do throws(ServerSetting.Problem) {
            try setting.write(text, &settings)
        } catch {
            throw CommandFailure("\(source.place): \(error.message)")
        }
    }
}
