package io.tuji.importing.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through one part of a workbook, element by element. Nothing outside the part is ever fetched, document types
 * are refused, and neither depth nor text grows without a bound. Names are compared without their namespace.
 */
final class XmlCursor implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final InputStream in;
    private int depth;
    private boolean ended;

    XmlCursor(InputStream in) {
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static UnreadableTable damaged() {
        return UnreadableTable.whole(ImportProblem.DAMAGED);
    }

    /** Goes to the next start or end of an element; false after the last one. */
    boolean next() {
        while (!ended) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
            ended = event == XMLStreamConstants.END_DOCUMENT;
        }
        return false;
    }

    /** Goes to the next start of an element with this name; false if there is none. */
    boolean nextStart(String name) {
        while (next()) {
            if (starts(name)) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The text up to the end of the element at hand, at most so many characters. */
    String text(int most) {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(text, most);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw damaged();
            } else if (depth < outer) {
                return text.toString();
            }
        }
    }

    private void append(StringBuilder text, int most) {
        try {
            text.append(reader.getText());
        } catch (RuntimeException e) {
            throw refusal(e);
        }
        if (text.length() > most) {
            throw UnreadableTable.whole(ImportProblem.ROW_TOO_LONG, most);
        }
    }

    private int step() {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (depth > DEEPEST || event == XMLStreamConstants.DTD) {
            throw damaged();
        }
        return event;
    }

    /** The parser reports ill-formed text both ways; a limit that was passed while it read keeps its own name. */
    private static UnreadableTable refusal(Exception e) {
        return e instanceof UnreadableTable known ? known : damaged();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
