import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * What Maven Central asks of a bundle ("Requirements" in its documentation), asked of a folder in a repository's layout: a
 * complete POM, jar, sources and javadoc, and for every file its signature and checksums; and what PAO asks beyond that. Prints
 * each violation and ends with 1 if there is one. Whether a signature is genuine, gpg says.
 *
 * <p>Run as {@code java CentralRules.java FOLDER}.
 */
final class CentralRules {

    /** Each must give a text that is not blank. */
    private static final List<String> POM = List.of(
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/url",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");

    private final Path folder;
    private final List<String> violations = new ArrayList<>();

    private CentralRules(Path folder) {
        this.folder = folder;
    }

    public static void main(String... arguments) throws Exception {
        CentralRules rules = new CentralRules(Path.of(arguments[0]));
        int artifacts = rules.check();
        rules.violations.forEach(System.out::println);
        System.out.println("release rules: " + artifacts + " artifacts, " + rules.violations.size() + " violations");
        System.exit(artifacts > 0 && rules.violations.isEmpty() ? 0 : 1);
    }

    private int check() throws Exception {
        List<Path> poms;
        try (Stream<Path> files = Files.walk(folder)) {
            poms = files.filter(file -> file.toString().endsWith(".pom")).sorted().toList();
        }
        Set<String> published = new HashSet<>();
        for (Path pom : poms) {
            published.add(pom.getParent().getParent().getFileName().toString());
        }
        for (Path pom : poms) {
            checkArtifact(pom, published);
        }
        return poms.size();
    }

    private void checkArtifact(Path pom, Set<String> published) throws Exception {
        Path home = pom.getParent();
        String version = home.getFileName().toString();
        String artifact = home.getParent().getFileName().toString();
        Pom read = new Pom(pom);
        for (String path : POM) {
            require(!read.text(path).isBlank(), pom, "has no " + path);
        }
        require(read.text("groupId").equals("dev.pao"), pom, "is not of group dev.pao");
        require(read.text("artifactId").equals(artifact), pom, "is not of the artifact that its folder names");
        require(read.text("version").equals(version), pom, "is not of the version that its folder names");
        require(!version.endsWith("-SNAPSHOT"), pom, "is a snapshot, which Maven Central does not take");
        require(!read.contains("//version[contains(., '-SNAPSHOT')]"), pom, "depends on a snapshot");
        require(!read.contains("/project/parent"), pom, "has a parent, which is not published");
        require(!read.contains("//repositories | //pluginRepositories"), pom, "names repositories");
        for (String sibling : read.texts("//dependency[groupId = 'dev.pao']/artifactId")) {
            require(published.contains(sibling), pom, "names " + sibling + ", which is not published");
        }
        Set<String> expected = new LinkedHashSet<>(List.of(".pom"));
        if (!read.text("packaging").equals("pom")) {
            expected.addAll(List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json"));
        }
        checkFiles(home, artifact + "-" + version, expected);
        if (expected.contains(".jar")) {
            checkContents(home, artifact + "-" + version);
        }
    }

    /** The files that there must be, each with its companions, and no others. */
    private void checkFiles(Path home, String prefix, Set<String> expected) throws IOException {
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.list(home)) {
            files.forEach(file -> found.add(file.getFileName().toString()));
        }
        for (String ending : expected) {
            String name = prefix + ending;
            for (String companion : List.of("", ".asc", ".md5", ".sha1")) {
                require(found.remove(name + companion), home.resolve(name + companion), "is missing");
            }
            if (Files.exists(home.resolve(name))) {
                checkSums(home.resolve(name));
            }
            found.removeAll(List.of(name + ".asc.md5", name + ".asc.sha1"));
        }
        found.removeIf(name -> name.startsWith("maven-metadata"));
        found.forEach(name -> require(false, home.resolve(name), "is not known: say here what it is"));
    }

    private void checkSums(Path file) throws IOException {
        checkSum(file, "MD5", ".md5");
        checkSum(file, "SHA-1", ".sha1");
    }

    private void checkSum(Path file, String algorithm, String ending) throws IOException {
        Path companion = file.resolveSibling(file.getFileName() + ending);
        if (!Files.exists(companion)) {
            return;
        }
        try {
            byte[] sum = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
            String written = Files.readString(companion, StandardCharsets.US_ASCII).strip();
            require(HexFormat.of().formatHex(sum).equals(written), file, "does not have the sum in its " + ending);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkContents(Path home, String prefix) throws IOException {
        checkEntry(home.resolve(prefix + ".jar"), "module-info.class");
        checkEntry(home.resolve(prefix + "-sources.jar"), "module-info.java");
        checkEntry(home.resolve(prefix + "-javadoc.jar"), "index.html");
        Path bom = home.resolve(prefix + "-cyclonedx.json");
        if (Files.exists(bom)) {
            String text = Files.readString(bom);
            require(text.contains("\"bomFormat\" : \"CycloneDX\""), bom, "is no CycloneDX document");
            require(text.contains("\"licenses\""), bom, "says nothing of licences");
        }
    }

    private void checkEntry(Path jar, String entry) throws IOException {
        if (Files.exists(jar)) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                require(zip.getEntry(entry) != null, jar, "has no " + entry);
            }
        }
    }

    private void require(boolean holds, Path file, String violation) {
        if (!holds) {
            violations.add(folder.relativize(file) + " " + violation);
        }
    }

    /** A POM, asked by paths below its project. */
    private static final class Pom {

        private final Document document;
        private final XPath paths = XPathFactory.newInstance().newXPath();

        Pom(Path file) throws IOException, SAXException, ParserConfigurationException {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        }

        String text(String path) throws XPathExpressionException {
            return paths.evaluate("/project/" + path, document).strip();
        }

        boolean contains(String path) throws XPathExpressionException {
            return Boolean.parseBoolean(paths.evaluate("boolean(" + path + ")", document));
        }

        List<String> texts(String path) throws XPathExpressionException {
            List<String> texts = new ArrayList<>();
            int count = (int) Double.parseDouble(paths.evaluate("count(" + path + ")", document));
            for (int at = 1; at <= count; at++) {
                texts.add(paths.evaluate("(" + path + ")[" + at + "]", document));
            }
            return texts;
        }
    }
}
