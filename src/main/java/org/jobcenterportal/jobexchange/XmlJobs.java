package org.jobcenterportal.jobexchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Jobs in the manner of HR-BA-XML. No schema was at hand, so this is unverified: names are read whatever their version
 * and namespace, what nobody knows is counted. Nothing is ever defined by a file or fetched for it.
 */
final class XmlJobs {

    private static final String ROOT = "HRBAXMLJobPositionPosting";
    private static final String JOB = "JobPositionPosting";
    private static final int DEEPEST = 24;
    private static final int MOST_ELEMENTS = 400_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_UNKNOWN = 200;

    private final ExchangeWords words;

    XmlJobs(ExchangeWords words) {
        this.words = words;
    }

    byte[] write(List<RawJob> jobs, String supplier, Instant now) {
        var file = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(ROOT);
            xml.writeStartElement("Header");
            element(xml, "SupplierName", supplier);
            // all that is open, not what has changed
            element(xml, "TypeOfLoad", "F");
            element(xml, "Timestamp", now.toString());
            element(xml, "Amount", Integer.toString(jobs.size()));
            xml.writeEndElement();
            xml.writeStartElement("Data");
            for (var job : jobs) {
                write(xml, job);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("Jobs cannot be written as XML", failure);
        }
        return file.toByteArray();
    }

    RawFile read(byte[] file) throws ExchangeRefused {
        try {
            var xml = parser().createXMLStreamReader(new ByteArrayInputStream(file));
            try {
                return read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            throw new ExchangeRefused(ExchangeProblem.BROKEN);
        }
    }

    private static XMLInputFactory parser() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    private RawFile read(XMLStreamReader xml) throws XMLStreamException, ExchangeRefused {
        var jobs = new ArrayList<RawJob>();
        var unknown = new TreeMap<String, Integer>();
        var path = new ArrayList<String>();
        var text = new StringBuilder();
        var said = new EnumMap<ExchangeField, String>(ExchangeField.class);
        var jobAt = 0;
        var elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION ->
                    throw new ExchangeRefused(ExchangeProblem.FOREIGN_PARTS);
                case XMLStreamConstants.START_ELEMENT -> {
                    path.add(xml.getLocalName());
                    text.setLength(0);
                    if (path.size() > DEEPEST) {
                        throw new ExchangeRefused(ExchangeProblem.TOO_DEEP);
                    }
                    if (++elements > MOST_ELEMENTS) {
                        throw new ExchangeRefused(ExchangeProblem.TOO_MANY);
                    }
                    if (jobAt == 0 && path.getLast().equalsIgnoreCase(JOB)) {
                        jobAt = path.size();
                        said.clear();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() + xml.getTextLength() > LONGEST_TEXT) {
                        throw new ExchangeRefused(ExchangeProblem.TOO_LARGE);
                    }
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (jobAt == path.size()) {
                        if (jobs.size() >= RawFile.MOST_JOBS) {
                            throw new ExchangeRefused(ExchangeProblem.TOO_MANY);
                        }
                        jobs.add(new RawJob(said));
                        jobAt = 0;
                    } else if (jobAt > 0 && !text.toString().isBlank()) {
                        note(path.subList(jobAt, path.size()), text.toString(), said, unknown);
                    }
                    path.removeLast();
                    text.setLength(0);
                }
                default -> {
                    // comments and instructions say nothing about jobs
                }
            }
        }
        if (jobs.isEmpty()) {
            throw new ExchangeRefused(ExchangeProblem.NO_JOBS);
        }
        return new RawFile(jobs, unknown);
    }

    private void note(List<String> path, String text, Map<ExchangeField, String> said, Map<String, Integer> unknown) {
        var field = words.ofPath(path);
        if (field.isPresent()) {
            said.putIfAbsent(field.get(), text.strip());
        } else {
            var name = String.join("/", path);
            if (unknown.containsKey(name) || unknown.size() < MOST_UNKNOWN) {
                unknown.merge(name, 1, Integer::sum);
            }
        }
    }

    /** Fields whose paths begin alike stand in the same element. */
    private void write(XMLStreamWriter xml, RawJob job) throws XMLStreamException {
        var root = new Element(JOB);
        for (var field : ExchangeField.values()) {
            if (!job.get(field).isEmpty()) {
                root.put(words.path(field), job.get(field));
            }
        }
        root.write(xml);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(valid(text));
        xml.writeEndElement();
    }

    /** Without the signs that XML cannot hold. */
    private static String valid(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    private static final class Element {

        private final String name;
        private final List<Element> inside = new ArrayList<>();
        private String text = "";

        private Element(String name) {
            this.name = name;
        }

        private void put(List<String> path, String said) {
            if (path.isEmpty()) {
                text = said;
                return;
            }
            var next = inside.stream()
                    .filter(each -> each.name.equals(path.getFirst()))
                    .findFirst()
                    .orElseGet(() -> {
                        var fresh = new Element(path.getFirst());
                        inside.add(fresh);
                        return fresh;
                    });
            next.put(path.subList(1, path.size()), said);
        }

        private void write(XMLStreamWriter xml) throws XMLStreamException {
            if (inside.isEmpty()) {
                element(xml, name, text);
                return;
            }
            xml.writeStartElement(name);
            for (var one : inside) {
                one.write(xml);
            }
            xml.writeEndElement();
        }
    }
}
