package org.uprlib.core.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through the elements of a part. Stateless. */
public final class Xml {
  private static final Set<String> OFF = Set.of("0", "false", "off");

  private Xml() {}

  /** The elements directly within {@code parent}. */
  public static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** The first element of this name in Word's namespace directly within {@code parent}. */
  public static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(child -> isWord(child, name)).findFirst();
  }

  /** The element of this name within {@code parent}; created in the first place if missing. */
  public static Element first(Element parent, String name) {
    return child(parent, name)
        .orElseGet(
            () -> {
              Element made = word(parent, name);
              parent.insertBefore(made, parent.getFirstChild());
              return made;
            });
  }

  /** Whether {@code parent} has a switch of this name that is on; without a value it is on. */
  public static boolean isOn(Element parent, String name) {
    return child(parent, name).filter(each -> !OFF.contains(attribute(each, "val"))).isPresent();
  }

  /** A new element of Word's, for the tree of {@code near}. */
  public static Element word(Element near, String name) {
    return near.getOwnerDocument().createElementNS(DocxPackage.W, "w:" + name);
  }

  /** An attribute of Word's; empty string if absent. */
  public static String attribute(Element element, String name) {
    return element.getAttributeNS(DocxPackage.W, name);
  }

  /** Sets an attribute of Word's. */
  public static void set(Element element, String name, String value) {
    element.setAttributeNS(DocxPackage.W, "w:" + name, value);
  }

  /** Whether it is the element of this name in Word's namespace. */
  public static boolean isWord(Node node, String name) {
    return name.equals(node.getLocalName()) && DocxPackage.W.equals(node.getNamespaceURI());
  }

  /** All elements of this name in Word's namespace, alternatives of other content left out. */
  public static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    Node at = root;
    while (at != null) {
      if (at instanceof Element element && isWord(at, name)) {
        found.add(element);
      }
      at = next(at, root, "Fallback".equals(at.getLocalName()));
    }
    return found;
  }

  /** The nearest element of this name in Word's namespace around {@code node}; null if none is. */
  public static @Nullable Element around(Node node, String name) {
    for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
      if (at instanceof Element element && isWord(element, name)) {
        return element;
      }
    }
    return null;
  }

  /** Takes {@code element} out of its tree, if there is one and it is still in it. */
  public static void remove(@Nullable Element element) {
    if (element != null && element.getParentNode() != null) {
      element.getParentNode().removeChild(element);
    }
  }

  /**
   * The next node in document order, without recursion; the content of the node is skipped if
   * {@code over}.
   */
  static @Nullable Node next(Node at, Node root, boolean over) {
    if (!over && at.getFirstChild() != null) {
      return at.getFirstChild();
    }
    Node node = at;
    while (node != null && node != root) {
      if (node.getNextSibling() != null) {
        return node.getNextSibling();
      }
      node = node.getParentNode();
    }
    return null;
  }

  /**
   * Text within {@code node} that belongs to {@code paragraph} itself, not to a box in it; hidden
   * text is left out, as it is not read either.
   */
  public static String text(Node node, Element paragraph) {
    StringBuilder text = new StringBuilder();
    Node at = node;
    while (at != null) {
      boolean over =
          (at != paragraph && isWord(at, "p"))
              || isWord(at, "moveFrom")
              || isHidden(at)
              || "Fallback".equals(at.getLocalName());
      if (isWord(at, "t") && !over) {
        text.append(at.getTextContent());
      }
      at = next(at, node, over);
    }
    return text.toString();
  }

  private static boolean isHidden(Node node) {
    return isWord(node, "r")
        && child((Element) node, "rPr")
            .filter(properties -> isOn(properties, "vanish"))
            .isPresent();
  }
}
