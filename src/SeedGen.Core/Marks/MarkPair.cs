using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>Double marks that belong together; the second is empty where the paragraph ends before it.</summary>
internal readonly record struct MarkPair(QuotationMark Open, QuotationMark Close);

/// <summary>Single marks that belong together; the second is empty where the paragraph ends before it.</summary>
internal readonly record struct SingleMarkPair(TextSpan Open, TextSpan Close);
