package dev.pao.cli.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.pao.model.diagnostic.NearestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the configuration file: one YAML mapping of settings' keys to texts, numbers and lists of texts. */
final class FileSource {

    private final String name;
    private final Sources sources;

    private FileSource(String name, Sources sources) {
        this.name = name;
        this.sources = sources;
    }

    /** Reads the file; {@code name} is what people call it. */
    static void read(Path file, String name, Sources sources) {
        try (JsonParser yaml = new YAMLFactory().createParser(Files.readString(file))) {
            new FileSource(name, sources).read(yaml);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            sources.problem("`" + name + "`, line " + line + ", is not YAML: correct it there");
        } catch (IOException e) {
            sources.problem("`" + name + "` can't be read: check that the file exists, may be read and is UTF-8");
        }
        sources.next();
    }

    private void read(JsonParser yaml) throws IOException {
        JsonToken first = yaml.nextToken();
        if (first == null) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            sources.problem("`" + name + "` is not a mapping: write lines such as `repo_branch: main`");
            return;
        }
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String key = yaml.currentName();
            int line = yaml.currentTokenLocation().getLineNr();
            yaml.nextToken();
            read(key, "`" + key + "` in `" + name + "`, line " + line + ",", yaml);
        }
    }

    private void read(String key, String origin, JsonParser yaml) throws IOException {
        Optional<Setting> setting = Setting.ofKey(key);
        Optional<Setting> secret = key.endsWith("_file")
                ? Setting.ofKey(key.substring(0, key.length() - "_file".length()))
                        .filter(Setting::isSecret)
                : Optional.empty();
        if (setting.isEmpty() && secret.isEmpty()) {
            yaml.skipChildren();
            sources.problem(origin + " is not a setting: "
                    + NearestName.of(key, Setting.keys())
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("remove it, `pao-cli serve --help` lists the settings"));
            return;
        }
        Optional<String> text =
                text(yaml, setting.map(found -> found.form().isList()).orElse(false));
        if (text.isEmpty()) {
            sources.problem(origin + " has an unusable value, expected "
                    + setting.map(found -> found.form().expected()).orElse("the name of a file"));
            return;
        }
        setting.ifPresent(found -> sources.value(found, text.get(), origin));
        secret.ifPresent(found -> sources.file(found, text.get(), origin));
    }

    private static Optional<String> text(JsonParser yaml, boolean listAllowed) throws IOException {
        if (yaml.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.of("");
        }
        if (yaml.currentToken().isScalarValue()) {
            return Optional.of(yaml.getText());
        }
        if (yaml.currentToken() != JsonToken.START_ARRAY || !listAllowed) {
            yaml.skipChildren();
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        boolean flat = true;
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            flat &= yaml.currentToken().isScalarValue();
            texts.add(yaml.getText());
            yaml.skipChildren();
        }
        return flat ? Optional.of(String.join(",", texts)) : Optional.empty();
    }
}
