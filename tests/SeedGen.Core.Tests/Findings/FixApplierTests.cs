using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Findings;

/// <summary>Edits of findings change what they name and nothing else.</summary>
public class FixApplierTests
{
    [Fact]
    public void Edits_apply_in_the_order_of_the_text_whatever_the_order_of_the_findings()
    {
        FixResult result = FixApplier.Apply("one two three", [Fix((8, 13, "3")), Fix((0, 3, "1")), Fix((4, 7, ""))]);
        Assert.Equal("1  3", result.Text);
        Assert.Equal([0, 4, 8], result.Edits.Select(e => e.Span.Start));
        Assert.Equal(3, result.Fixed.Count);
    }

    [Fact]
    public void Without_edits_the_text_stays_the_same()
    {
        FixResult result = FixApplier.Apply("as it is", [Fix()]);
        Assert.Equal("as it is", result.Text);
        Assert.Empty(result.Fixed);
    }

    [Fact]
    public void Of_two_that_overlap_the_first_is_mended_and_the_other_waits()
    {
        FixResult result = FixApplier.Apply("abcdef", [Fix((2, 5, "X")), Fix((1, 3, "Y"))]);
        Assert.Equal("aYdef", result.Text);
        Assert.Single(result.Fixed);
    }

    [Fact]
    public void Of_two_that_begin_together_the_one_that_takes_more_out_is_mended() =>
        Assert.Equal("f", FixApplier.Apply("abcdef", [Fix((0, 1, "")), Fix((0, 5, ""))]).Text);

    [Fact]
    public void A_finding_is_mended_whole_or_not_at_all()
    {
        FixResult result = FixApplier.Apply("“a” “b”", [Fix((4, 7, "B")), Fix((3, 4, "_"), (6, 7, "!"))]);
        Assert.Equal("“a”_“b!", result.Text);
        Assert.Single(result.Fixed);
    }

    [Fact]
    public void Two_findings_may_share_an_edit()
    {
        FixResult result = FixApplier.Apply("a b", [Fix((1, 2, "")), Fix((1, 2, ""))]);
        Assert.Equal("ab", result.Text);
        Assert.Single(result.Edits);
        Assert.Equal(2, result.Fixed.Count);
    }

    [Fact]
    public void Edits_may_touch() => Assert.Equal("AB", FixApplier.Apply("ab", [Fix((0, 1, "A")), Fix((1, 2, "B"))]).Text);

    [Fact]
    public void Edits_of_another_text_are_left_alone() => Assert.Equal("ab", FixApplier.Apply("ab", [Fix((1, 9, ""))]).Text);

    private static Finding Fix(params (int Start, int End, string Replacement)[] edits) => new(
        "SEED1007", new TextSpan(0, 0), default, default, [],
        edits.Select(e => new Edit(new TextSpan(e.Start, e.End), e.Replacement)).ToEquatableArray());
}
