
import Testing

