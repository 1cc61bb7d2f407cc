package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DiagnosticJunitTest {

    /** What Jenkins, GitLab and Surefire's own format have in common, written down here. */
    private static final String COMMON_SHAPE = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:element name="testsuites">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="testsuite" type="suite" minOccurs="0" maxOccurs="unbounded"/>
                  </xs:sequence>
                  <xs:attribute name="name" type="xs:string"/>
                </xs:complexType>
              </xs:element>
              <xs:complexType name="suite">
                <xs:sequence>
                  <xs:element name="testcase" type="case" maxOccurs="unbounded"/>
                </xs:sequence>
                <xs:attribute name="name" type="xs:string" use="required"/>
                <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
                <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
                <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
                <xs:attribute name="skipped" type="xs:nonNegativeInteger" use="required"/>
                <xs:attribute name="time" type="xs:decimal"/>
              </xs:complexType>
              <xs:complexType name="case">
                <xs:sequence>
                  <xs:element name="failure" minOccurs="0">
                    <xs:complexType>
                      <xs:simpleContent>
                        <xs:extension base="xs:string">
                          <xs:attribute name="message" type="xs:string" use="required"/>
                          <xs:attribute name="type" type="xs:string" use="required"/>
                        </xs:extension>
                      </xs:simpleContent>
                    </xs:complexType>
                  </xs:element>
                  <xs:element name="system-out" type="xs:string" minOccurs="0"/>
                </xs:sequence>
                <xs:attribute name="name" type="xs:string" use="required"/>
                <xs:attribute name="classname" type="xs:string" use="required"/>
                <xs:attribute name="time" type="xs:decimal" use="required"/>
              </xs:complexType>
            </xs:schema>
            """;

    @Test
    void eachFileIsACaseInASuiteOfItsOwn() {
        Document document = read(report(false, Reports.file("good.yaml"), Reports.file("catalog/a/x.yaml")));

        assertThat(document.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        Element last = (Element) document.getElementsByTagName("testcase").item(1);
        assertThat(last.getAttribute("name")).isEqualTo("catalog/a/x.yaml");
        assertThat(last.getAttribute("classname")).isEqualTo("catalog.a");
        assertThat(last.hasChildNodes()).isFalse();
    }

    @Test
    void errorsFailTheCaseAndWarningsAreItsOutput() {
        Document document = read(report(
                false,
                Reports.file("x", Reports.error("x"), Reports.withoutPlace("x"), Reports.warning("x")),
                Reports.file("y", Reports.warning("y"))));
        Element failure = only(document, "failure");

        assertThat(failure.getAttribute("message")).isEqualTo("the file can't be read (and 1 more)");
        assertThat(failure.getTextContent())
                .contains("x: error PAO1020", "x:2:1: error PAO2002", "  2 | owner: \"y\"\n    | ^^^^^\n  hint: ");
        assertThat(((Element) document.getElementsByTagName("testsuite").item(1)).getAttribute("failures"))
                .isEqualTo("0");
        assertThat(document.getElementsByTagName("system-out").getLength()).isEqualTo(2);
    }

    @Test
    void strictlyWarningsFail() {
        Document document = read(report(true, Reports.file("y", Reports.warning("y"))));

        assertThat(only(document, "failure").getAttribute("message")).isEqualTo("50% of\nit");
        assertThat(document.getElementsByTagName("system-out").getLength()).isZero();
    }

    @Test
    void whatXmlCantHoldIsWrittenAsASign() {
        Document document = read(report(true, Reports.file("a\u0001\uD800\uFFFE<&\">'b", Reports.hostile("x"))));

        assertThat(only(document, "testcase").getAttribute("name")).isEqualTo("a\uFFFD\uFFFD\uFFFD<&\">'b");
        assertThat(only(document, "failure").getAttribute("message"))
                .startsWith("<&>\"']]> ")
                .contains("\n", "\t", "\uD83D\uDE00");
    }

    @Test
    void noFilesAreAnEmptyReport() {
        assertThat(read(report(false)).getElementsByTagName("testcase").getLength())
                .isZero();
    }

    private static String report(boolean strict, CheckedFile... files) {
        return Reports.of(writer -> DiagnosticJunit.report(writer, strict), files);
    }

    private static Element only(Document document, String name) {
        assertThat(document.getElementsByTagName(name).getLength()).isEqualTo(1);
        return (Element) document.getElementsByTagName(name).item(0);
    }

    private static Document read(String xml) {
        try {
            Schema schema =
                    SchemaFactory.newDefaultInstance().newSchema(new StreamSource(new StringReader(COMMON_SHAPE)));
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }
}
