/** Tells how probable it is that a recommendation answers to what somebody asks for. */
package org.uprlib.extract.likeness;
